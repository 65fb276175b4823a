package org.ganlao.platform.idempotency;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Opens the partitions of the days to come and drops those whose answers have expired. */
@ApplicationScoped
class AnswerDays {

    private final DataSource dataSource;

    AnswerDays(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void atStart(@Observes StartupEvent start) throws SQLException {
        turn();
    }

    @Scheduled(every = "1h", delayed = "1h", identity = "idempotent-answer-days")
    void turn() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select idempotent_answer_turn(now())");
        }
    }
}
