package org.ganlao.gateway.plan.counting.reading;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platform.event.PoisonException;
import org.jboss.logging.Logger;

/** Takes events into tables beside the live ones, exactly as the live ones were filled. */
@Singleton
public class ReadAgain {

    private static final Logger LOG = Logger.getLogger(ReadAgain.class);

    private final EventReader events;
    private final Catalogue catalogue;
    private final Sql sql;

    ReadAgain(EventReader events, Catalogue catalogue, Sql sql) {
        this.events = events;
        this.catalogue = catalogue;
        this.sql = sql;
    }

    /** The topics that the live tables are filled from. */
    public Set<String> topics() {
        return IngestFacts.topics(catalogue);
    }

    /**
     * Runs in the caller's transaction.
     *
     * @return how many records were left out because they cannot be understood; live, they are dead letters
     */
    public int into(String schema, List<ConsumerRecord<String, byte[]>> records) {
        ReadBatch batch = new ReadBatch(new ArrayList<>(records.size()), new ArrayList<>());
        int leftOut = 0;
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                ReadBatch one = events.read(List.of(IncomingEvent.from(record)));
                batch.versions().addAll(one.versions());
                batch.replacements().addAll(one.replacements());
            } catch (PoisonException e) {
                LOG.warnf(
                        "Left out: %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), e.getMessage());
                leftOut++;
            }
        }
        sql.with(connection -> new Projection(schema).take(connection, batch));
        return leftOut;
    }

    /** Until the transaction ends, the live tables take nothing. */
    public void holdLive() {
        sql.with(connection -> {
            Projection.keepOthersOut(connection);
            return null;
        });
    }
}
