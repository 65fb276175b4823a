package org.ganlao.laborrights.enforcement.heard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.ganlao.platform.event.IncomingEvent;
import org.ganlao.platformtest.ContractSamples;

/** The other services, which tell of their facts as the contracts' samples have them. */
public final class OtherServices {

    private OtherServices() {}

    /** A token of nobody else. */
    public static String somebody() {
        return "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    }

    /** @param told service, fact and verb: {@code social-insurance.enrolment.started} */
    public static ObjectNode sample(String told, UUID id) {
        ObjectNode data = (ObjectNode) ContractSamples.of(type(told)).sample();
        ObjectNode fact = data.has("items") ? (ObjectNode) data.at("/items/0") : data;
        return fact.put("factId", id.toString());
    }

    /** Comes to this service as an event does, in a transaction of its own. */
    public static void tell(String told, ObjectNode fact) {
        String service = told.substring(0, told.indexOf('.'));
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID(),
                type(told),
                "/ganlao/" + service,
                Instant.EPOCH,
                new ConsumerRecord<>(
                        "ganlao." + service + ".facts",
                        0,
                        0,
                        "",
                        fact.toString().getBytes(StandardCharsets.UTF_8)));
        HearOthers hearing = Arc.container().instance(HearOthers.class).get();
        QuarkusTransaction.requiringNew().run(() -> hearing.handle(event));
    }

    static String type(String told) {
        return "org.ganlao." + told + ".v1";
    }
}
