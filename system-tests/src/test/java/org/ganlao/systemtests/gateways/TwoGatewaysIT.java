package org.ganlao.systemtests.gateways;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.ganlao.localstack.Launch;
import org.ganlao.localstack.Lifetime;
import org.ganlao.localstack.Ports;
import org.ganlao.localstack.Service;
import org.ganlao.localstack.ServiceProcess;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.CompletionEvents;
import org.ganlao.systemtests.CompletionEvents.Completion;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Signals;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two gateways share the work; one falls asleep over it, and a record comes that no gateway can read. */
@Order(6)
@ExtendWith(PlatformExtension.class)
class TwoGatewaysIT {

    private static final String GROUP = "plan";
    private static final String KIND = "urban-vocational";
    private static final String MEASURE = "urban-vocational-training";
    private static final String SUPERVISOR = "supervisor.province";
    private static final int BATCH = 300;

    /** {@code ganlao.events.consumer.members} */
    private static final int MEMBERS_OF_A_GATEWAY = 2;

    @Test
    void a_gateway_that_lost_its_partitions_asleep_counts_nothing_twice_when_it_wakes(Platform platform) {
        String county = "361025";
        try (ServiceProcess second = startSecond(platform);
                CompletionEvents events = new CompletionEvents(platform)) {
            second.awaitReady();
            awaitGateways(platform, 2);
            sendFacts(events, county);
            Signals.fallAsleep(second.process());
            sendFacts(events, county);
            awaitGateways(platform, 1);
            sendFacts(events, county);
            awaitCounted(platform, county, 3 * BATCH);

            Signals.wake(second.process());
            sendFacts(events, county);
            awaitGateways(platform, 2);
            sendFacts(events, county);
            awaitCounted(platform, county, 5 * BATCH);
        }
        awaitGateways(platform, 1);
        assertThat(platform.plan().total(MEASURE, county).value()).isEqualByComparingTo(BigDecimal.valueOf(5L * BATCH));
        assertThat(platform.plan().readings(MEASURE, county, "2007-03")).hasSize(5 * BATCH);
    }

    private static ServiceProcess startSecond(Platform platform) {
        Path folder = platform.stack().folder().root();
        Launch launch = new Launch(
                folder.resolve("logs/second-gateway.log"),
                folder.resolve("pids/second-gateway.pid"),
                Lifetime.THIS_JVM);
        return platform.stack().startInstance(Service.GATEWAY, Ports.free(), launch);
    }

    private static void sendFacts(CompletionEvents events, String county) {
        for (int i = 0; i < BATCH; i++) {
            events.send(Completion.recorded(UUID.randomUUID(), county, "2007-03-15", KIND));
        }
        events.flush();
    }

    private static void awaitCounted(Platform platform, String county, int facts) {
        Waiting.upTo(Duration.ofSeconds(90), facts + " facts are counted in " + county)
                .until(() -> platform.plan().total(MEASURE, county).readings() >= facts);
        assertThat(platform.plan().total(MEASURE, county).readings()).isEqualTo(facts);
    }

    /** Each with members that have partitions of their own. */
    private static void awaitGateways(Platform platform, int gateways) {
        try (Admin admin = platform.stack().kafka().admin()) {
            Waiting.upTo(Duration.ofSeconds(90), gateways + " gateways share the partitions")
                    .until(() -> working(admin) == gateways * MEMBERS_OF_A_GATEWAY);
        }
    }

    private static long working(Admin admin) {
        try {
            ConsumerGroupDescription group = admin.describeConsumerGroups(List.of(GROUP))
                    .describedGroups()
                    .get(GROUP)
                    .get(30, TimeUnit.SECONDS);
            return group.members().stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_record_that_nobody_can_read_is_set_aside_and_the_rest_flows_on(Platform platform) {
        String county = "361026";
        Client gateway = platform.frontDoor();
        try (CompletionEvents events = new CompletionEvents(platform)) {
            events.send(Completion.recorded(UUID.randomUUID(), county, "2007-03-15", KIND), 0);
            events.sendPoison(0);
            events.send(Completion.recorded(UUID.randomUUID(), county, "2007-03-15", KIND), 0);
            events.flush();
        }
        awaitCounted(platform, county, 2);

        JsonNode letter = openLetter(gateway);
        assertThat(letter.required("topic").asText()).isEqualTo(CompletionEvents.TOPIC);
        assertThat(letter.required("reason").asText()).contains("ce_id");
        String path = "/v1/dead-letters/" + letter.required("id").asText();

        Answer again = gateway.post(SUPERVISOR, path + "/redrive", "{}");
        assertThat(again.isRefusal()).as(again.body()).isTrue();
        assertThat(again.json().required("code").asText()).isEqualTo("dead-letter-still-fails");
        assertThat(gateway.get(SUPERVISOR, path).json().required("state").asText())
                .isEqualTo("open");

        gateway.post(SUPERVISOR, path + "/discard", "{\"reason\": \"误发，无此事实\"}").expect(200);
        assertThat(gateway.get(SUPERVISOR, path).json().required("state").asText())
                .isEqualTo("discarded");
        assertThat(platform.plan().total(MEASURE, county).readings()).isEqualTo(2);
    }

    private static JsonNode openLetter(Client gateway) {
        for (JsonNode letter : gateway.get(SUPERVISOR, "/v1/dead-letters?state=open&limit=100")
                .expect(200)
                .json()
                .required("items")) {
            if (letter.required("consumer").asText().equals(GROUP)
                    && letter.required("key").asText().equals("poison")) {
                return letter;
            }
        }
        throw new AssertionError("the poison is not among the dead letters");
    }
}
