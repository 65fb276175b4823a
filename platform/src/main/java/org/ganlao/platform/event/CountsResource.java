package org.ganlao.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Counts of this service at a feed position, for reconciliation. */
@Path("/internal/counts")
public class CountsResource {

    private final Instance<CountSource> sources;
    private final DataSource dataSource;
    private final EventSettings settings;
    private final Clock clock;

    CountsResource(@Any Instance<CountSource> sources, DataSource dataSource, EventSettings settings, Clock clock) {
        this.sources = sources;
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = clock;
    }

    /** One measure's count in one region and month. */
    public record MeasureCount(String measure, String region, String month, String value) {}

    /**
     * @param position the counts hold exactly the events up to this feed position
     * @param countedAt real time of the answer
     */
    public record Counts(String domain, long position, String countedAt, List<MeasureCount> counts) {}

    @GET
    @RolesAllowed("system")
    @Operation(summary = "从业务表统计 · Counts from the domain tables at a stated feed position")
    public Counts counts(@QueryParam("measure") Set<String> measures) throws SQLException {
        try (Connection numbering = dataSource.getConnection()) {
            Feed.lock(numbering);
            try {
                return QuarkusTransaction.requiringNew().timeout(600).call(() -> count(measures));
            } finally {
                Feed.unlock(numbering);
            }
        }
    }

    /** Everything this snapshot sees gets its position in it, hence nothing counted stands behind the position. */
    private Counts count(Set<String> measures) throws SQLException {
        long position;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            Feed.number(connection, Integer.MAX_VALUE);
            position = Feed.lastPosition(connection);
        }
        List<MeasureCount> counts = new ArrayList<>();
        for (CountSource source : sources) {
            Set<String> wanted = new TreeSet<>(source.measures());
            if (!measures.isEmpty()) {
                wanted.retainAll(measures);
            }
            for (String measure : wanted) {
                source.count(measure)
                        .forEach(count -> counts.add(new MeasureCount(
                                measure,
                                count.region(),
                                count.month(),
                                count.value().toPlainString())));
            }
        }
        return new Counts(settings.domain(), position, clock.instant().toString(), counts);
    }
}
