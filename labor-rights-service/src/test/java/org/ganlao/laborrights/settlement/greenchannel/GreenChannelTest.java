package org.ganlao.laborrights.settlement.greenchannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.StateTables;
import org.ganlao.laborrights.settlement.dispute.DisputeOffice;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeState;
import org.ganlao.laborrights.settlement.dispute.domain.Disputes;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannel;
import org.ganlao.laborrights.settlement.greenchannel.domain.GreenChannelState;
import org.ganlao.platform.record.Origin;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.Test;

@QuarkusTest
public class GreenChannelTest {

    private static final String CHANNELS = "/v1/green-channels";
    private static final Map<String, String> AID = Map.of("on", "2007-03-08", "agency", "东湖区法律援助中心");

    private final DisputeOffice disputes = new DisputeOffice();

    private enum GreenChannelAction {
        GRANT_AID(channel -> channel.aid(Disputes.RECEIVED.plusDays(2), "东湖区法律援助中心", Disputes.NOW)),
        POSTPONE(channel -> channel.concludesBy(Disputes.RECEIVED.plusDays(40), Disputes.NOW)),
        END(channel -> channel.end(Disputes.RECEIVED.plusDays(9), Disputes.NOW)),
        ANNUL(channel -> channel.annul("误开", Disputes.NOW));

        private final Consumer<GreenChannel> on;

        GreenChannelAction(Consumer<GreenChannel> on) {
            this.on = on;
        }
    }

    @Test
    void every_action_moves_a_green_channel_or_is_refused_by_a_rule() {
        StateTables.of("greenchannel", "green channel", GreenChannelState.class, GreenChannelAction.class)
                .where(GreenChannelTest::at, (action, channel) -> action.on.accept(channel), GreenChannel::state);
    }

    private static GreenChannel at(GreenChannelState state) {
        GreenChannel channel = new GreenChannel(
                UUID.randomUUID(),
                new Origin("test", "1"),
                Disputes.at(DisputeState.RECEIVED),
                "migrant-wages",
                Disputes.RECEIVED,
                Disputes.RECEIVED.plusDays(30),
                Disputes.NOW);
        switch (state) {
            case OPEN -> {}
            case AIDED -> GreenChannelAction.GRANT_AID.on.accept(channel);
            case ENDED -> GreenChannelAction.END.on.accept(channel);
            case ANNULLED -> GreenChannelAction.ANNUL.on.accept(channel);
        }
        return channel;
    }

    private static Map<String, Object> request(String dispute, String group, String openedOn) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "dispute",
                dispute.substring(DisputeOffice.CASES.length() + 1),
                "group",
                group,
                "openedOn",
                openedOn);
    }

    public static void add(EndpointWalk walk) {
        DisputeOffice disputes = new DisputeOffice();
        walk.object(
                        CHANNELS + "/{id}",
                        () -> CHANNELS + "/"
                                + disputes.clerk
                                        .made(
                                                CHANNELS,
                                                request(
                                                        disputes.receives(ResidentNumbers.next()),
                                                        "disabled",
                                                        "2007-03-06"))
                                        .getString("id"))
                .regionless("GET /v1/green-channel-groups")
                .body(
                        "POST " + CHANNELS,
                        () -> json(request(disputes.receives(ResidentNumbers.next()), "maternity", "2007-03-06")))
                .body("POST " + CHANNELS + "/{id}/legal-aid", () -> json(AID))
                .body("POST " + CHANNELS + "/{id}/annulment", () -> json(Map.of("reason", "误开")));
    }

    @Test
    void a_hard_hit_workers_case_has_legal_aid_and_less_time_and_the_channel_ends_with_it() {
        // Given
        String dispute = disputes.tries(ResidentNumbers.next());
        String channel = opened(dispute, "2007-03-15");

        // When
        disputes.clerk
                .change(channel + "/legal-aid", 1, Map.of("on", "2007-03-14", "agency", "东湖区法律援助中心"))
                .statusCode(422)
                .body("code", equalTo("green-channel-too-early"));
        disputes.clerk
                .change(channel + "/legal-aid", 1, Map.of("on", "2007-03-16", "agency", "东湖区法律援助中心"))
                .statusCode(200)
                .body("state", equalTo("aided"))
                .body("concludeBy", equalTo("2007-04-14"));
        disputes.clerk
                .change(channel + "/legal-aid", 2, Map.of("on", "2007-03-16", "agency", "东湖区法律援助中心"))
                .statusCode(409)
                .body("code", equalTo("legal-aid-granted"));
        disputes.reviewer.change(dispute + "/award", 3, disputes.award(dispute)).statusCode(200);

        // Then
        disputes.clerk
                .get(channel)
                .then()
                .body("state", equalTo("ended"))
                .body("endedOn", equalTo("2007-04-20"))
                .body("late", equalTo(true));
        disputes.clerk
                .change(channel + "/legal-aid", 3, AID)
                .statusCode(409)
                .body("code", equalTo("green-channel-ended"));
        disputes.clerk
                .post(CHANNELS, request(dispute, "migrant-wages", "2007-04-21"))
                .statusCode(409)
                .body("code", equalTo("green-channel-needs-open-case"));
    }

    @Test
    void a_channel_ends_when_the_application_is_not_accepted_and_stands_still_with_the_case() {
        String refused = disputes.receives(ResidentNumbers.next());
        String ended = opened(refused, "2007-03-06");
        disputes.reviewer
                .change(refused + "/refusal", 1, Map.of("on", "2007-03-09", "ground", "other-commission"))
                .statusCode(200);
        disputes.clerk.get(ended).then().body("state", equalTo("ended")).body("endedOn", equalTo("2007-03-09"));

        String dispute = disputes.tries(ResidentNumbers.next());
        String channel = opened(dispute, "2007-03-15");
        disputes.reviewer
                .change(dispute + "/suspension", 3, Map.of("on", "2007-03-20", "reason", "须等待工伤认定结论"))
                .statusCode(200);
        disputes.reviewer
                .change(dispute + "/resumption", 4, DisputeOffice.on("2007-03-30"))
                .statusCode(200);
        disputes.clerk.get(channel).then().body("concludeBy", equalTo("2007-04-24"));
    }

    @Test
    void a_channel_goes_with_its_case_to_the_commission_that_is_in_charge() {
        // Given
        String dispute = disputes.receives(ResidentNumbers.next());
        String channel = opened(dispute, "2007-03-06");
        Map<String, Object> elsewhere = DisputeOffice.application();
        elsewhere.put("region", Bureau.SIBLING);

        // When
        Desk.of(Tokens.of("clerk").in(Bureau.REGION, Bureau.SIBLING))
                .change(dispute + "/corrections", 1, Map.of("application", elsewhere, "reason", "属青云谱区管辖"))
                .statusCode(200);

        // Then
        disputes.clerk.get(channel).then().statusCode(404);
        Desk there = Desk.of(Tokens.of("clerk").in(Bureau.SIBLING));
        there.get(channel).then().body("state", equalTo("open")).body("concludeBy", equalTo("2007-04-05"));
        there.asking()
                .queryParam("record", channel.substring(channel.lastIndexOf('/') + 1))
                .get("/v1/deadlines")
                .then()
                .body("items.region", equalTo(List.of(Bureau.SIBLING)));
    }

    @Test
    void a_channel_that_was_opened_after_its_case_had_ended_ends_on_the_day_of_its_opening() {
        GreenChannel channel = at(GreenChannelState.OPEN);

        channel.end(Disputes.RECEIVED.minusDays(1), Disputes.NOW);

        assertThat(channel.endedOn()).isEqualTo(Disputes.RECEIVED);
    }

    private String opened(String dispute, String on) {
        return CHANNELS + "/"
                + disputes.clerk
                        .made(CHANNELS, request(dispute, "migrant-wages", on))
                        .getString("id");
    }

    @Test
    void a_case_has_one_green_channel_and_only_of_a_group_that_is_published() {
        String dispute = disputes.receives(ResidentNumbers.next());
        disputes.clerk
                .post(CHANNELS, request(dispute, "managers", "2007-03-06"))
                .statusCode(422)
                .body("code", equalTo("unknown-green-channel-group"));
        disputes.clerk.made(CHANNELS, request(dispute, "laid-off", "2007-03-06"));

        disputes.clerk
                .post(CHANNELS, request(dispute, "disabled", "2007-03-06"))
                .statusCode(409)
                .body("code", equalTo("green-channel-open"));
        disputes.clerk.get("/v1/green-channel-groups").then().body("code", hasItem("migrant-wages"));
    }
}
