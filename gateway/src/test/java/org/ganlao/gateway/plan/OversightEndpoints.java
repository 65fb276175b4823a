package org.ganlao.gateway.plan;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Alerts, systems, comparisons and webhooks of a county. */
public final class OversightEndpoints {

    private static final String COUNTY = "360102";
    private static final String ALERTS = "/v1/alerts";
    private static final String SYSTEMS = "/v1/exchange-systems";
    private static final String INFORMATION = "information";
    private static final String EXCHANGE = "/v1/plans/{plan}/exchange";
    private static final String RECONCILIATIONS = "/v1/reconciliations";
    private static final String WEBHOOKS = "/v1/webhooks";
    private static final String OWNER = "webhook-owner";

    private final UUID reconciliation = UUID.randomUUID();
    private final List<String> webhooks = new ArrayList<>();

    public EndpointWalk add(EndpointWalk walk) {
        alerts(walk);
        exchange(walk);
        reconciliations(walk);
        return webhooks(walk);
    }

    /** So that nothing is sent where nobody listens. */
    public void endWebhooks() {
        webhooks.forEach(OversightEndpoints::end);
    }

    private static void alerts(EndpointWalk walk) {
        walk.object(ALERTS + "/{id}", OversightEndpoints::raised)
                .body("POST " + ALERTS + "/{id}/acknowledgement", () -> json(Map.of("note", "已要求补报")))
                .regionless("GET /v1/alert-rules");
    }

    private static String raised() {
        UUID id = UUID.randomUUID();
        ServiceDatabase.run("""
                insert into alert (id, rule, subject, region, severity, detail, stage, seen_since, raised_at)
                values ('%1$s', 'walked', '%1$s', '%2$s', 'INFO', '{}', 'OPEN', now(), now())""".formatted(id, COUNTY));
        return ALERTS + "/" + id;
    }

    private static void exchange(EndpointWalk walk) {
        walk.forUnit(INFORMATION, "POST " + SYSTEMS + "*")
                .object(SYSTEMS + "/{id}", () -> SYSTEMS + "/" + registered(client()))
                .object(EXCHANGE + "/figures", () -> "/v1/plans/2007/exchange/figures?region=" + COUNTY)
                .list("GET " + EXCHANGE, "/v1/plans/2007/exchange", () -> {
                    String client = client();
                    registered(client);
                    return client;
                })
                .body("POST " + SYSTEMS, () -> json(system(client())))
                .body("POST " + SYSTEMS + "/{id}/ending", () -> json(Map.of("reason", "改用省级系统")));
    }

    private static String registered(String client) {
        return Desk.of(Tokens.of("supervisor").in(COUNTY).ofUnit(INFORMATION).as("information-centre"))
                .made(SYSTEMS, system(client))
                .getString("id");
    }

    private static String client() {
        return "walked-" + UUID.randomUUID();
    }

    private static Map<String, Object> system(String client) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "client",
                client,
                "region",
                COUNTY,
                "name",
                "东湖区劳动力市场信息系统",
                "facts",
                List.of("employment.placement"),
                "reportsEvery",
                "P1D");
    }

    /** Each sees what was compared, and of the differences those of his own region. */
    private void reconciliations(EndpointWalk walk) {
        walk.answered("GET " + RECONCILIATIONS)
                .list("GET " + RECONCILIATIONS + "/{id}", RECONCILIATIONS + "/" + reconciliation, this::different)
                .body(
                        "POST " + RECONCILIATIONS,
                        () -> json(Map.of(
                                "sourceRef", UUID.randomUUID().toString(), "domain", "skills", "region", COUNTY)));
    }

    private String different() {
        String measure = "measure-of-" + reconciliation;
        ServiceDatabase.run("""
                insert into reconciliation (id, domain, state, requested_at, requested_by, compared_at)
                values ('%1$s', 'skills', 'different', now() - interval '1 day', 'x', now());
                insert into reconciliation_difference (reconciliation, measure, region, month, counted, told, standing)
                values ('%1$s', '%2$s', '%3$s', date '2007-02-01', 2, 1, false)""".formatted(reconciliation, measure, COUNTY));
        return measure;
    }

    private EndpointWalk webhooks(EndpointWalk walk) {
        return walk.ofPerson(OWNER, "GET " + WEBHOOKS + "*", "POST " + WEBHOOKS + "*")
                .object(WEBHOOKS + "/{id}", this::subscribed)
                .object(WEBHOOKS + "/{id}/enabling", () -> disabled() + "/enabling")
                .body("POST " + WEBHOOKS, () -> json(subscription()));
    }

    /** Nobody has many: the former ends, but the first, which is read again and again. */
    private String subscribed() {
        if (webhooks.size() > 1) {
            end(webhooks.get(webhooks.size() - 1));
        }
        String webhook =
                WEBHOOKS + "/" + Desk.of(owner()).made(WEBHOOKS, subscription()).getString("id");
        webhooks.add(webhook);
        return webhook;
    }

    private String disabled() {
        String webhook = subscribed();
        ServiceDatabase.run("update webhook set state = 'DISABLED' where id = '%s'"
                .formatted(webhook.substring(WEBHOOKS.length() + 1)));
        return webhook;
    }

    private static void end(String webhook) {
        PlanClient.posting(owner()).header("If-Match", "*").post(webhook + "/ending");
    }

    private static Tokens owner() {
        return Tokens.of("supervisor").in(COUNTY).as(OWNER);
    }

    private static Map<String, Object> subscription() {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "address",
                "http://127.0.0.1:9/in",
                "topics",
                List.of("release"),
                "region",
                COUNTY);
    }
}
