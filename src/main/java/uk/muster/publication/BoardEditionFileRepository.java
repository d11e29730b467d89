package uk.muster.publication;

import org.springframework.data.repository.Repository;

interface BoardEditionFileRepository extends Repository<BoardEditionFile, Long> {

    BoardEditionFile save(BoardEditionFile file);
}
