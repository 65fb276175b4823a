package org.ganlao.skills.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.Certification;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007; of 2006 96 hours were required, and a report until 31 January. */
@QuarkusTest
public class CadreResourceTest {

    private static final String MEMBERS = "/v1/cadre-members";
    private static final String TRAININGS = "/v1/cadre-trainings";
    private static final String REPORTS = "/v1/integrity-reports";
    private static final String OVERDUE = "/v1/cadre-overdue";

    private final Certification desks = new Certification();

    @Test
    void who_lacks_hours_or_the_accepted_report_of_a_year_is_overdue() {
        // Given
        String member = registered();
        trains(member, "2006-05-18", 72);
        assertThat(overdue(member, 2006))
                .containsEntry("missing", 24)
                .containsEntry("hoursOverdue", true)
                .containsEntry("reportOverdue", true)
                .containsEntry("reportDue", "2007-01-31");

        // When
        trains(member, "2006-12-31", 24);
        String report = desks.reviewer.made(REPORTS, report(member, 2006)).getString("id");

        // Then
        assertThat(overdue(member, 2006)).containsEntry("missing", 0).containsEntry("reported", false);
        desks.supervisor
                .change(REPORTS + "/" + report + "/acceptance", 1, Map.of())
                .statusCode(200);
        assertThat(overdue(member, 2006)).isNull();
        assertThat(overdue(member, 2007)).containsEntry("hours", 0).containsEntry("hoursOverdue", false);
        assertThat(desks.reviewer
                        .asking()
                        .header("Accept", "text/csv")
                        .get(OVERDUE + "/export?year=2007")
                        .asString())
                .contains(member);
    }

    @Test
    void a_member_is_trained_and_reports_while_in_service_and_once_a_year() {
        // Given
        String number = ResidentNumbers.next();
        String member = desks.clerk.made(MEMBERS, member(number)).getString("id");
        desks.clerk.post(MEMBERS, member(number)).statusCode(409).body("code", equalTo("cadre-registered"));
        Desk alone = Desk.of(Tokens.of("reviewer", "supervisor").in(Certification.REGION));
        String report = alone.made(REPORTS, report(member, 2006)).getString("id");

        // Then
        alone.change(REPORTS + "/" + report + "/acceptance", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        alone.post(REPORTS, report(member, 2006)).statusCode(409).body("code", equalTo("integrity-reported"));
        alone.post(REPORTS, report(member, 2008)).statusCode(422).body("code", equalTo("integrity-year"));
        leaves(member, 1, "2003-07-31", 422, "cadre-left-before-start");
        desks.clerk
                .change(MEMBERS + "/" + member + "/departure", 1, Map.of("on", "2007-03-30"))
                .statusCode(200);
        leaves(member, 2, "2007-03-30", 409, "cadre-left");
        desks.clerk
                .post(TRAININGS, training(member, "2007-03-31", 8))
                .statusCode(422)
                .body("code", equalTo("cadre-not-in-service"));
        desks.clerk.made(MEMBERS, member(number));
    }

    public static void shownTo(EndpointWalk walk) {
        CadreResourceTest desk = new CadreResourceTest();
        walk.object(MEMBERS + "/{id}", () -> MEMBERS + "/" + desk.registered())
                .object(TRAININGS + "/{id}", () -> TRAININGS + "/" + desk.trains(desk.registered(), "2007-05-18", 8))
                .object(
                        REPORTS + "/{id}",
                        () -> REPORTS + "/"
                                + desk.desks
                                        .reviewer
                                        .made(REPORTS, report(desk.registered(), 2006))
                                        .getString("id"))
                .object(OVERDUE + "/{member}", () -> OVERDUE + "/" + desk.registered())
                .body("POST " + MEMBERS, () -> json(member(ResidentNumbers.next())))
                .body("POST " + MEMBERS + "/{id}/departure", () -> json(Map.of("on", "2007-03-30")))
                .body("POST " + MEMBERS + "/{id}/annulment", () -> json(Map.of("reason", "登记重复")))
                .body("POST " + TRAININGS, () -> json(training(desk.registered(), "2007-05-18", 8)))
                .body("POST " + TRAININGS + "/{id}/annulment", () -> json(Map.of("reason", "登记重复")))
                .body("POST " + REPORTS, () -> json(report(desk.registered(), 2006)))
                .body("POST " + REPORTS + "/{id}/annulment", () -> json(Map.of("reason", "登记重复")));
    }

    private String registered() {
        return desks.clerk.made(MEMBERS, member(ResidentNumbers.next())).getString("id");
    }

    private String trains(String member, String day, int hours) {
        return desks.clerk.made(TRAININGS, training(member, day, hours)).getString("id");
    }

    private void leaves(String member, int version, String day, int status, String code) {
        desks.clerk
                .change(MEMBERS + "/" + member + "/departure", version, Map.of("on", day))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    /** Null where nothing is lacking. */
    private Map<String, Object> overdue(String member, int year) {
        List<Map<String, Object>> all = desks.reviewer
                .get(OVERDUE + "?limit=500&year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return all.stream()
                .filter(one -> one.get("member").equals(member))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> member(String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Certification.person(number),
                "post",
                Map.of(
                        "name",
                        "李梅",
                        "region",
                        Certification.REGION,
                        "unit",
                        "青云谱区劳动和社会保障局",
                        "title",
                        "股长",
                        "since",
                        "2003-08-01")));
    }

    private static Map<String, Object> training(String member, String day, int hours) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "member",
                member,
                "heldOn",
                day,
                "hours",
                hours,
                "subject",
                "社会保险费征缴业务",
                "organiser",
                "省劳动和社会保障厅");
    }

    private static Map<String, Object> report(String member, int year) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "member",
                member,
                "year",
                year,
                "reportedOn",
                "2007-01-22",
                "statement",
                "本年度无应报告事项");
    }
}
