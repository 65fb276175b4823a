package org.ganlao.employment.startup.entrepreneurship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.FAIRS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.INCUBATORS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.MISTAKE;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.PROJECTS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.STARTUPS;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.TENANCIES;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.end;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.fairRequest;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.opening;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.results;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.someone;
import static org.ganlao.employment.startup.entrepreneurship.EntrepreneurshipOffice.visit;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntrepreneurshipEventsTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.";

    private final EntrepreneurshipOffice office = EntrepreneurshipOffice.of("360102");

    @Test
    void a_projects_life_is_told_from_its_acceptance_on() {
        // Given
        String id = office.offers();
        String at = PROJECTS + "/" + id;

        // When
        office.clerk.change(at + "/withdrawal", 2, Map.of("on", "2007-05-08", "reason", "提供方撤回"));
        office.clerk.change(at + "/annulment", 3, MISTAKE);

        // Then
        tells(id, "startup-project", "accepted", "withdrawn", "annulled");
    }

    @Test
    void a_project_that_was_not_accepted_is_no_fact() {
        // Given
        String id = office.submits();

        // When
        office.clerk.change(PROJECTS + "/" + id + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        office.clerk.get(PROJECTS + "/" + id).then().body("version", equalTo(2));
        tells(office.offers(), "startup-project", "accepted");
        assertThat(FACTS.of(id, 0)).isEmpty();
    }

    @Test
    void a_startups_life_is_told() {
        // Given
        PersonalId founder = someone();
        Map<String, Object> opening = opening("2007-03-20");
        opening.put("project", office.offers());
        opening.put("microloan", office.lends(founder));
        String id = office.opens(founder, opening);
        String at = STARTUPS + "/" + id;

        // When
        office.clerk.change(at + "/visits", 2, visit("2007-04-18")).statusCode(200);
        office.clerk.change(at + "/end", 3, end("2007-06-20", "failed")).statusCode(200);
        office.clerk.change(at + "/corrections", 4, Map.of("reason", "名称", "opening", with(opening, "name", "梅家早餐店")));
        office.clerk.change(at + "/annulment", 5, MISTAKE);

        // Then
        tells(id, "startup", "guided", "opened", "visited", "ended", "corrected", "annulled");
    }

    @Test
    void an_incubators_life_is_told() {
        // Given
        String id = office.incubates(2);
        String at = INCUBATORS + "/" + id;

        // When
        office.clerk.change(at + "/corrections", 1, Map.of("reason", "席位", "incubator", office.incubator(3)));
        office.clerk.change(at + "/closing", 2, Map.of("closedOn", "2007-06-01"));
        office.clerk.change(at + "/annulment", 3, MISTAKE);

        // Then
        tells(id, "incubator", "recorded", "corrected", "closed", "annulled");
    }

    @Test
    void a_tenancys_life_is_told() {
        // Given
        String id = office.movesIn(office.incubates(1), office.opens("2007-03-20"));
        String at = TENANCIES + "/" + id;
        Map<String, String> days = Map.of("movedInOn", "2007-04-02", "movedOutOn", "2007-06-01");

        // When
        office.clerk.change(at + "/move-out", 1, Map.of("movedOutOn", "2007-06-01"));
        office.clerk.change(at + "/corrections", 2, Map.of("reason", "日期", "tenancy", days));
        office.clerk.change(at + "/annulment", 3, MISTAKE);

        // Then
        tells(id, "incubator-tenancy", "moved-in", "moved-out", "corrected", "annulled");
    }

    @Test
    void a_fairs_life_is_told() {
        // Given
        String id = office.clerk.made(FAIRS, fairRequest(office.fair())).getString("id");
        String at = FAIRS + "/" + id;

        // When
        office.clerk.change(at + "/results", 1, results(75));
        office.clerk.change(
                at + "/corrections", 2, Map.of("reason", "日期", "fair", with(office.fair(), "lastDay", "2007-05-19")));
        office.clerk.change(at + "/annulment", 3, MISTAKE);

        // Then
        tells(id, "startup-fair", "held", "reported", "corrected", "annulled");
    }

    private static void tells(String id, String fact, String... verbs) {
        assertThat(FACTS.of(id, verbs.length))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactlyElementsOf(Stream.of(verbs)
                        .map(verb -> TYPE + fact + "." + verb + ".v1")
                        .toList());
    }
}
