package org.ganlao.localstack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the platform; services never create any. */
public final class PlatformTopics {

    private static final short REPLICAS = 1;
    private static final int FACT_PARTITIONS = 12;
    private static final Map<String, String> KEEP_FOREVER = Map.of("retention.ms", "-1");

    private PlatformTopics() {}

    public static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (Service service : Service.values()) {
            if (service.publishesFacts()) {
                topics.add(factsOf(service.domain()));
            }
        }
        topics.add(topic("ganlao.watermarks", 1, Map.of("cleanup.policy", "compact")));
        topics.add(topic("ganlao.audit-heads", 1, KEEP_FOREVER));
        return topics;
    }

    /** Where the facts of a domain go. */
    public static NewTopic factsOf(String domain) {
        return topic("ganlao." + domain + ".facts", FACT_PARTITIONS, KEEP_FOREVER);
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, partitions, REPLICAS).configs(settings);
    }
}
