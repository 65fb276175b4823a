package org.ganlao.laborrights.legal.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.laborrights.legal.licensing.LicensingOffice.APPLICATIONS;
import static org.ganlao.laborrights.legal.licensing.LicensingOffice.MISTAKE;
import static org.ganlao.laborrights.legal.licensing.LicensingOffice.day;
import static org.ganlao.laborrights.legal.licensing.LicensingOffice.decision;
import static org.ganlao.laborrights.legal.licensing.LicensingOffice.request;
import static org.ganlao.laborrights.legal.licensing.LicensingOffice.step;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.endpoints.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class LicensingResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.labor-rights.facts");

    private final LicensingOffice office = new LicensingOffice();

    @Test
    void an_application_runs_under_the_limits_of_the_law_in_working_days_across_the_spring_festival() {
        // Given
        String at = office.receives("2007-02-14");
        office.clerk.change(at + "/supplement-request", 1, step("2007-02-16")).statusCode(200);
        office.clerk.change(at + "/supplement", 2, step("2007-02-27")).statusCode(200);
        assertThat(due(at, "licence-acceptance")).isEqualTo("2007-03-06");

        // When
        office.clerk.change(at + "/acceptance", 3, day("2007-03-05")).statusCode(200);
        assertThat(due(at, "licence-decision")).isEqualTo("2007-04-02");
        office.reviewer.change(at + "/extension", 4, step("2007-03-28")).statusCode(200);
        assertThat(due(at, "licence-decision")).isEqualTo("2007-04-16");
        office.reviewer
                .change(at + "/decision", 5, decision("2007-04-12"))
                .statusCode(200)
                .body("state", equalTo("granted"));
        assertThat(due(at, "licence-service")).isEqualTo("2007-04-26");
        office.clerk.change(at + "/service", 6, day("2007-04-16")).statusCode(200);

        // Then
        assertThat(told(at, 7))
                .containsExactly(
                        "received.v1",
                        "supplement-asked.v1",
                        "supplemented.v1",
                        "accepted.v1",
                        "extended.v1",
                        "decided.v1",
                        "served.v1");
    }

    @Test
    void the_last_day_of_a_licence_runs_until_it_is_renewed_or_struck_off() {
        // Given
        String at = office.decided();
        assertThat(due(at, "licence-expiry")).isEqualTo("2008-03-25");

        // When
        office.clerk.change(at + "/renewal-request", 3, step("2007-06-01")).statusCode(200);
        assertThat(due(at, "licence-renewal")).isEqualTo("2008-03-25");
        office.reviewer
                .change(at + "/renewal", 4, LicensingOffice.renewal())
                .statusCode(200)
                .body("decision.validUntil", equalTo("2009-03-25"));
        assertThat(due(at, "licence-expiry")).isEqualTo("2009-03-25");
        office.reviewer
                .change(at + "/cancellation", 5, LicensingOffice.cancellation())
                .statusCode(200)
                .body("state", equalTo("cancelled"));

        // Then
        assertThat(told(at, 6)).endsWith("renewal-asked.v1", "renewed.v1", "cancelled.v1");
    }

    @Test
    void what_is_not_accepted_withdrawn_or_struck_out_runs_no_more() {
        String refused = office.receives("2007-03-05");
        office.clerk.change(refused + "/non-acceptance", 1, step("2007-03-06")).statusCode(200);
        String withdrawn = office.receives("2007-03-05");
        office.clerk.change(withdrawn + "/withdrawal", 1, step("2007-03-06")).statusCode(200);
        String struckOut = office.receives("2007-03-05");
        Desk.of(Tokens.of("supervisor").in(Bureau.REGION))
                .change(struckOut + "/annulment", 1, MISTAKE)
                .statusCode(200);

        assertThat(told(refused, 2)).endsWith("refused.v1");
        assertThat(told(withdrawn, 2)).endsWith("withdrawn.v1");
        assertThat(told(struckOut, 2)).endsWith("annulled.v1");
    }

    @Test
    void who_accepted_an_application_does_not_decide_on_it() {
        Desk both = Desk.of(Tokens.of("clerk", "reviewer").in(Bureau.REGION).as("clerk-of-licences"));

        both.change(office.accepted() + "/decision", 2, decision("2007-03-26"))
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
    }

    @TestFactory
    Stream<DynamicTest> an_application_is_refused_and_leaves_nothing_behind() {
        return BadInput.to(
                        "POST " + APPLICATIONS,
                        () -> json(request("2007-03-05")),
                        Tokens.of("clerk").in(Bureau.REGION))
                .refuses("tomorrow", body -> body.put("receivedOn", "2007-07-01"), 422, "date-in-future")
                .refuses("another region", body -> body.put("region", Bureau.SIBLING), 403, "region-outside-scope")
                .refuses("a licence that is none", body -> body.put("kind", "fishing"), 422, "no-such-licence-kind")
                .rules();
    }

    private String due(String at, String limit) {
        return office.clerk
                .asking()
                .queryParam("record", at.substring(at.lastIndexOf('/') + 1))
                .get("/v1/deadlines")
                .jsonPath()
                .getString("items.find { it.timeLimit == '" + limit + "' }.dueOn");
    }

    private static List<String> told(String at, int events) {
        List<TopicRecord> told = FACTS.of(at.substring(at.lastIndexOf('/') + 1), events);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        return told.stream()
                .map(event -> event.type().replaceAll(".*\\.([a-z-]+\\.v1)$", "$1"))
                .toList();
    }
}
