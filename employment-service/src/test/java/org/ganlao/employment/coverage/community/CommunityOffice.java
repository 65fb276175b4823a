package org.ganlao.employment.coverage.community;

import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.platformtest.JsonBody.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** A county that evaluates and certifies its communities. */
public final class CommunityOffice {

    static final String EVALUATIONS = "/v1/community-evaluations";
    static final String UNITS = "/v1/service-units";
    static final String CERTIFICATES = "/v1/community-certificates";

    private static final AtomicInteger COMMUNITIES = new AtomicInteger(100);

    final Desk clerk;
    final Desk reviewer;
    private final String region;

    private CommunityOffice(String region) {
        this.region = region;
        this.clerk = Desk.of(Tokens.of("clerk", "supervisor").in(region).as("evaluator-of-" + region));
        this.reviewer = Desk.of(Tokens.of("reviewer", "supervisor").in(region).as("reviewer-of-" + region));
    }

    static CommunityOffice of(String region) {
        return new CommunityOffice(region);
    }

    /** Another community at every call, with a service platform since June 2005; its code. */
    String community() {
        return community(
                List.of(Map.of("services", List.of("job-introduction"), "staff", 2, "openedOn", "2005-06-01")));
    }

    String communityWithoutPlatform() {
        return community(List.of());
    }

    /** The address of its register of residents. */
    String residentsOf(String community) {
        return UNITS + "/"
                + clerk.asking()
                        .queryParam("kind", "community")
                        .queryParam("limit", 500)
                        .get(UNITS)
                        .jsonPath()
                        .getString("items.find { it.unit.code == '%s' }.id".formatted(community))
                + "/residents";
    }

    /** The same of a community with a resident. */
    private String residents() {
        String community = community();
        seeking(community, "2007-01-10");
        return residentsOf(community);
    }

    private String community(List<?> platforms) {
        String code = region + "009" + COMMUNITIES.incrementAndGet();
        Map<String, Object> entry = Map.of("region", region, "name", "贤士湖社区", "openedOn", "2001-01-01");
        Map<String, Object> unit = Map.of("kind", "community", "code", code, "entry", entry, "platforms", platforms);
        clerk.made(UNITS, Map.of("sourceRef", UUID.randomUUID().toString(), "unit", unit));
        return code;
    }

    /** Somebody who lives there and looks for work since the day; answers who. */
    PersonalId seeking(String community, String day) {
        PersonalId person = People.born(Sex.FEMALE, LocalDate.of(1975, 3, 5));
        Map<String, Object> stated = with(registration("unemployed", day), "region", region);
        clerk.made("/v1/job-seekers", request(person, "registration", with(stated, "residenceRegion", community)));
        return person;
    }

    /** The person is in work from the day on, and what is said of the residence is no more than the county. */
    String working(PersonalId person, String day) {
        Map<String, Object> stated = with(with(job(day), "region", region), "residenceRegion", region);
        return clerk.made("/v1/placements", request(person, "job", stated)).getString("id");
    }

    void residentInWork(String community, String day) {
        working(seeking(community, "2007-01-10"), day);
    }

    void familyWithoutWork(String community, String day) {
        Map<String, Object> member = Map.of(
                "person", EmploymentOffice.stated(People.born(Sex.MALE, LocalDate.of(1967, 3, 5))),
                "head", true,
                "willingAndAble", true);
        Map<String, Object> family =
                Map.of("region", region, "community", community, "identifiedOn", day, "members", List.of(member));
        clerk.made(
                "/v1/zero-employment-families",
                Map.of("sourceRef", UUID.randomUUID().toString(), "family", family));
    }

    static Map<String, Object> evaluation(String community, String asOf, int insured) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "community",
                community,
                "asOf",
                asOf,
                "insured",
                Map.of("persons", insured, "source", "社区实名制台账"));
    }

    String evaluates(String community, String asOf, int insured) {
        return clerk.made(EVALUATIONS, evaluation(community, asOf, insured)).getString("id");
    }

    static Map<String, Object> certificate(String evaluation, String day) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "evaluation",
                evaluation,
                "number",
                "劳社充字〔2007〕7号",
                "certifiedOn",
                day);
    }

    String certifies(String evaluation, String day) {
        return reviewer.made(CERTIFICATES, certificate(evaluation, day)).getString("id");
    }

    public static EndpointWalk shownTo(EndpointWalk walk) {
        CommunityOffice office = of("360102");
        return walk.object(
                        EVALUATIONS + "/{id}",
                        () -> EVALUATIONS + "/" + office.evaluates(office.community(), "2007-05-31", 0))
                .object(UNITS + "/{id}/residents", office::residents)
                .object(
                        CERTIFICATES + "/{id}",
                        () -> CERTIFICATES + "/"
                                + office.certifies(office.evaluates(office.community(), "2007-05-31", 0), "2007-06-08"))
                .body("POST " + EVALUATIONS, () -> json(evaluation(office.community(), "2007-05-31", 0)))
                .body("POST " + EVALUATIONS + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")))
                .body(
                        "POST " + CERTIFICATES,
                        () -> json(certificate(office.evaluates(office.community(), "2007-05-31", 0), "2007-06-08")))
                .body(
                        "POST " + CERTIFICATES + "/{id}/withdrawal",
                        () -> json(Map.of("on", "2007-06-15", "reason", "台账不实")))
                .body("POST " + CERTIFICATES + "/{id}/annulment", () -> json(Map.of("reason", "录入重复")));
    }
}
