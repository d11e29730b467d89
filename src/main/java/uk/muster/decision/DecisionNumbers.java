package uk.muster.decision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives out the running numbers of a year. Whoever takes one holds the year's row until their transaction ends: signatures
 * follow one another, and a number whose signature was not stored is given to the next. Decision 0170.
 */
@Component
class DecisionNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    DecisionNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public DecisionNumber next(int year) {
        if (!raise(year)) {
            apart.executeWithoutResult(transaction -> begin(year));
            raise(year);
        }
        int number = jdbc.sql("select last_number from decision_year where notice_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return new DecisionNumber(year, number);
    }

    private boolean raise(int year) {
        return jdbc.sql("update decision_year set last_number = last_number + 1 where notice_year = ?")
                        .param(year)
                        .update()
                == 1;
    }

    /** Apart, so that no row is taken back for which others wait: the database would see a deadlock there. */
    private void begin(int year) {
        jdbc.sql("insert ignore into decision_year (notice_year, last_number) values (?, 0)")
                .param(year)
                .update();
    }
}
