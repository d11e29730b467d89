package uk.muster.publication;

import org.springframework.data.repository.Repository;

interface BoardEditionPictureRepository extends Repository<BoardEditionPicture, Long> {

    BoardEditionPicture save(BoardEditionPicture picture);
}
