package org.ganlao.platform.event;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes effect for a whole poll at once, inside the transaction that also stores the offsets. */
@FunctionalInterface
public interface BatchHandler {

    /**
     * Must be idempotent over facts and versions, because a republished event comes again at another offset.
     *
     * @throws PoisonException if one of the events can never be handled; the batch is then tried one by one
     */
    void handle(List<IncomingEvent> events);

    /**
     * Whether the record must come to {@link #handle}. Others are passed by unread, however broken they are; where a whole poll
     * concerns nobody, without a transaction. A record that cannot be told always comes.
     */
    default boolean concerns(ConsumerRecord<String, byte[]> record) {
        return true;
    }
}
