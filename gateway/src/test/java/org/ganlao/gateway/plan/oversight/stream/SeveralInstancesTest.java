package org.ganlao.gateway.plan.oversight.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ganlao.gateway.plan.PlanClient;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.oversight.stream.Listener.Audience;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.Test;

/** Several gateways number and tell at the same time, while transactions commit in another order than they began. */
@QuarkusTest
class SeveralInstancesTest {

    private static final int TELLERS = 4;
    private static final int EACH = 60;

    @Inject
    LiveMessages messages;

    @Inject
    MessageRepository repository;

    @Inject
    FreshnessRepository freshness;

    @Inject
    RegionTree tree;

    @Inject
    ObjectMapper json;

    @Inject
    StreamConfig config;

    @Inject
    Clock clock;

    @Test
    void every_message_is_heard_once_at_each_instance_and_in_one_order() throws InterruptedException {
        // Given
        String mark = UUID.randomUUID().toString();
        List<Instance> instances =
                IntStream.range(0, 3).mapToObj(i -> new Instance()).toList();

        // When
        ExecutorService tellers = Executors.newFixedThreadPool(TELLERS);
        CountDownLatch first = new CountDownLatch(1);
        for (int teller = 0; teller < TELLERS; teller++) {
            int number = teller;
            tellers.execute(() -> IntStream.range(0, EACH)
                    .forEach(i -> QuarkusTransaction.requiringNew().run(() -> {
                        messages.tell("release.published", mark, Map.of("n", number * EACH + i));
                        if (number == 0 && i == 0) {
                            await(first); // began first, commits in the middle of the others
                        }
                        if (number == 1 && i == EACH / 2) {
                            first.countDown();
                        }
                    })));
        }
        tellers.shutdown();
        assertThat(tellers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        // Then
        for (Instance instance : instances) {
            PlanClient.await("all heard", () -> instance.of(mark).size() >= TELLERS * EACH);
            instance.stop();
            assertThat(instance.of(mark)).doesNotHaveDuplicates().hasSize(TELLERS * EACH);
            assertThat(instance.ids()).isSorted().doesNotHaveDuplicates();
            assertThat(instance.of(mark)).isEqualTo(instances.get(0).of(mark));
            assertThat(instance.ended).isTrue();
        }
    }

    private final class Instance {

        private final List<Frame> heard = Collections.synchronizedList(new ArrayList<>());
        private final Listeners listeners;
        private volatile boolean ended;

        Instance() {
            NumberMessages numbers = new OwnNumbers(repository, freshness, config, clock);
            listeners = new Listeners(numbers, repository, tree, json, config, clock, new SimpleMeterRegistry());
            listeners.start(new StartupEvent());
            Listener listener = new Listener(
                    new Audience("test", Set.of(Topic.RELEASE), Set.of("360000")),
                    -1,
                    Instant.MAX,
                    256,
                    () -> {},
                    gone -> {});
            listeners.join(listener);
            listener.frames().subscribe().with(heard::add, () -> ended = true);
        }

        List<String> of(String mark) {
            return List.copyOf(heard).stream()
                    .map(Frame::data)
                    .filter(data -> data != null && data.contains(mark))
                    .toList();
        }

        List<Long> ids() {
            return LongStream.of(List.copyOf(heard).stream()
                            .filter(frame -> frame.data() != null)
                            .mapToLong(Frame::id)
                            .toArray())
                    .boxed()
                    .toList();
        }

        void stop() {
            try {
                listeners.endAll(new ShutdownDelayInitiatedEvent());
                listeners.stop(new ShutdownEvent());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Outside of the container nobody opens its transaction. */
    private static final class OwnNumbers extends NumberMessages {

        OwnNumbers(MessageRepository repository, FreshnessRepository freshness, StreamConfig config, Clock clock) {
            super(repository, freshness, config, clock);
        }

        @Override
        void number() {
            QuarkusTransaction.requiringNew().run(super::number);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
