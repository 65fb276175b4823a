package org.ganlao.platform.event;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Keeps the change log's partitions ahead of time. */
@ApplicationScoped
class ChangeLogMonths {

    private static final int AHEAD = 4;

    private final DataSource dataSource;
    private final Clock clock;

    ChangeLogMonths(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) throws SQLException {
        prepare();
    }

    @Scheduled(every = "24h", delayed = "24h")
    void prepare() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepare = connection.prepareStatement("select change_log_prepare_months(?, ?)")) {
            prepare.setObject(1, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
            prepare.setInt(2, AHEAD);
            prepare.execute();
        }
    }
}
