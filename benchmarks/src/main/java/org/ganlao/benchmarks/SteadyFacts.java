package org.ganlao.benchmarks;

import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.ganlao.localstack.KafkaAddress;

/** Placements that keep arriving, so many a second, until closed. */
final class SteadyFacts implements AutoCloseable {

    private final Placements placements;
    private final KafkaAddress kafka;
    private final long nanosBetween;
    private final Thread thread = new Thread(this::send, "steady-facts");
    private volatile int sent;
    private volatile boolean closed;

    private SteadyFacts(Placements placements, KafkaAddress kafka, int perSecond) {
        this.placements = placements;
        this.kafka = kafka;
        this.nanosBetween = 1_000_000_000L / perSecond;
    }

    static SteadyFacts start(Placements placements, KafkaAddress kafka, int perSecond) {
        SteadyFacts facts = new SteadyFacts(placements, kafka, perSecond);
        facts.thread.start();
        return facts;
    }

    private void send() {
        try (KafkaProducer<String, byte[]> producer = Placements.producer(kafka)) {
            long due = System.nanoTime();
            int count = 0;
            while (!closed) {
                producer.send(placements.next());
                sent = ++count;
                due += nanosBetween;
                LockSupport.parkNanos(due - System.nanoTime());
            }
        }
    }

    int sent() {
        return sent;
    }

    /** It ends after the record at hand. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
