package org.ganlao.gateway.plan.oversight.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.region.RegionTree;
import org.jboss.logging.Logger;

/**
 * Everybody who listens to this instance, told by one thread: it numbers what waits, reads what is new once, and offers it
 * to each. Nobody is waited for; who cannot keep up is cut off and resumes by the last id that it got.
 */
@ApplicationScoped
class Listeners {

    private static final Logger LOG = Logger.getLogger(Listeners.class);
    private static final int READ_AT_ONCE = 500;

    private final NumberMessages numbers;
    private final MessageRepository repository;
    private final RegionTree tree;
    private final ObjectMapper json;
    private final StreamConfig config;
    private final Clock clock;
    private final Counter tooSlow;
    private final Semaphore calls = new Semaphore(0);
    private final Map<Listener, Long> all = new ConcurrentHashMap<>();

    private long position;
    private long joined;
    private Instant lastSign = Instant.EPOCH;
    private volatile boolean stopped;
    private Thread thread;

    Listeners(
            NumberMessages numbers,
            MessageRepository repository,
            RegionTree tree,
            ObjectMapper json,
            StreamConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.numbers = numbers;
        this.repository = repository;
        this.tree = tree;
        this.json = json;
        this.config = config;
        this.clock = clock;
        this.tooSlow = Counter.builder("ganlao.stream.cut")
                .description("Listeners that were cut off because they did not read")
                .register(metrics);
        Gauge.builder("ganlao.stream.listeners", all, Map::size)
                .description("Clients that listen to this instance")
                .register(metrics);
    }

    void start(@Observes StartupEvent started) {
        position = repository.lastId();
        thread = new Thread(this::run, "live-messages");
        thread.setDaemon(true);
        thread.start();
    }

    /** Streams do not end by themselves: without this, shutdown would wait for them. */
    void endAll(@Observes ShutdownDelayInitiatedEvent stopping) {
        stopped = true;
        all.keySet().forEach(Listener::end);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveMessages.Told told) {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** @return the id up to which the listener has to read by itself; all behind it will be offered */
    synchronized long join(Listener listener) {
        List<Listener> same = all.entrySet().stream()
                .filter(other -> other.getKey().isOfSameCaller(listener))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        if (same.size() >= config.perCaller()) {
            all.remove(same.get(0));
            same.get(0).end();
        }
        if (all.size() >= config.listeners()) {
            throw new Rejection(StreamRefusal.TOO_MANY_LISTENERS, all.size());
        }
        all.put(listener, joined++);
        return position;
    }

    void leave(Listener listener) {
        all.remove(listener);
    }

    Frame frame(LiveMessage message) {
        try {
            return new Frame(message.id(), message.kind(), json.writeValueAsString(message));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message cannot be written", e);
        }
    }

    private void run() {
        boolean troubled = false;
        while (!stopped) {
            try {
                numbers.number();
                tellWhatIsNew();
                troubled = false;
            } catch (RuntimeException e) {
                if (!troubled && !stopped) {
                    LOG.warnf("Live messages wait: %s", e);
                }
                troubled = true;
            }
            showLife(clock.instant());
            rest();
        }
    }

    private void rest() {
        try {
            if (calls.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                calls.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private void tellWhatIsNew() {
        List<LiveMessage> read;
        do {
            read = repository.behind(position, READ_AT_ONCE);
            read.forEach(this::tell);
        } while (read.size() == READ_AT_ONCE);
    }

    private synchronized void tell(LiveMessage message) {
        position = message.id();
        if (!all.isEmpty()) {
            Frame frame = frame(message);
            for (Listener listener : all.keySet()) {
                if (listener.told() < message.id() && listener.audience().hears(message, tree)) {
                    offer(listener, frame);
                }
            }
        }
    }

    private synchronized void showLife(Instant now) {
        if (now.isBefore(lastSign.plus(config.heartbeat()))) {
            return;
        }
        lastSign = now;
        for (Listener listener : all.keySet()) {
            if (listener.isOver(now)) {
                all.remove(listener);
                listener.end();
            } else {
                offer(listener, Frame.signOfLife(Math.max(position, listener.told())));
            }
        }
    }

    private void offer(Listener listener, Frame frame) {
        if (!listener.offer(frame)) {
            all.remove(listener);
            tooSlow.increment();
        }
    }
}
