package org.ganlao.platform.event;

import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says how many events wait and how long; never a reason not to be ready, because facts are taken without Kafka. */
@Readiness
class OutboxHealth implements HealthCheck {

    private final OutboxState outbox;

    OutboxHealth(OutboxState outbox) {
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("outbox").up();
        try {
            OutboxState.Unsent unsent = outbox.unsent();
            return answer.withData("depth", unsent.depth())
                    .withData("oldestSeconds", Math.round(unsent.oldestSeconds()))
                    .build();
        } catch (SQLException e) {
            return answer.withData("unknown", e.getMessage()).build();
        }
    }
}
