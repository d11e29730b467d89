package uk.muster.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PictureRepository extends Repository<StoredPicture, String> {

    /** Does nothing if the same bytes are there already. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into picture (name, content, added_by, added_at) values (:name, :content, :by, :at)")
    void add(String name, byte[] content, long by, Instant at);

    @Query("select new uk.muster.picture.Picture(p.name, p.content) from StoredPicture p where p.name = :name")
    Optional<Picture> picture(String name);

    @Query("select new uk.muster.picture.Picture(p.name, p.content) from StoredPicture p where p.name in :names")
    List<Picture> pictures(Set<String> names);

    @Query("select p.name from StoredPicture p where p.name in :names")
    Set<String> known(Set<String> names);
}
