package org.ganlao.skills;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;

/**
 * A private school in Qingyunpu district of Nanchang, its courses, and the county's desk that registers them: as a reviewer too,
 * since its trainees are entered long after the start.
 */
public final class School {

    public static final String REGION = "360104";
    public static final String SIBLING = "360105";

    public final Desk desk = Desk.of(Tokens.of("clerk", "reviewer").in(REGION));

    public String institution() {
        return desk.made("/v1/institutions", institutionBody()).getString("id");
    }

    /** One that is ordered has an order of its own. */
    public JsonPath course(Map<String, ?> plan) {
        Map<String, Object> body = courseBody(institution(), plan);
        if ("order-based".equals(plan.get("kind"))) {
            body.put(
                    "order",
                    desk.made("/v1/training-orders", orderBody("青云谱工业园", 50)).getString("id"));
        }
        return desk.made("/v1/courses", body);
    }

    public JsonPath enrols(String course, String number, String residence) {
        return desk.made("/v1/trainees", traineeBody(course, number, residence));
    }

    public JsonPath completes(JsonPath trainee, String day) {
        return desk.change(
                        "/v1/trainees/" + trainee.getString("id") + "/completion",
                        trainee.getInt("version"),
                        completion(day))
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Map<String, Object> institutionBody() {
        return new HashMap<>(Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "name", "青云谱职业培训学校",
                "organisation", "71526726X",
                "kind", "private",
                "region", REGION,
                "registeredOn", "2007-01-08",
                "licence",
                        Map.of(
                                "number", "赣劳培" + UUID.randomUUID(),
                                "validFrom", "2006-01-01",
                                "validUntil", "2008-12-31")));
    }

    /** Electricians for an employer in a park. */
    public static Map<String, Object> orderBody(String park, int workers) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "employer",
                "71526726X",
                "region",
                REGION,
                "park",
                park,
                "terms",
                orderTerms(workers, 5)));
    }

    public static Map<String, Object> orderTerms(int workers, int level) {
        return new HashMap<>(Map.of(
                "occupation", "6-07-06-05",
                "level", level,
                "workers", workers,
                "orderedOn", "2007-02-05",
                "neededBy", "2007-06-30"));
    }

    /** For the three years after those of {@link #institutionBody}. */
    public static Map<String, Object> renewedLicence() {
        return Map.of("number", "赣劳培" + UUID.randomUUID(), "validFrom", "2009-01-01", "validUntil", "2011-12-31");
    }

    public static Map<String, Object> courseBody(String institution, Map<String, ?> plan) {
        Map<String, Object> body = new HashMap<>(
                Map.of("sourceRef", UUID.randomUUID().toString(), "institution", institution, "plan", plan));
        if ("school-enterprise".equals(plan.get("kind"))) {
            body.put("partner", "71526726X");
        }
        return body;
    }

    public static Map<String, Object> plan(String kind, int capacity) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "kind",
                kind,
                "title",
                "电工初级班",
                "standardHours",
                120,
                "startsOn",
                "2007-02-26",
                "endsOn",
                "2007-03-23",
                "capacity",
                capacity));
        if (kind.equals("order-based")) {
            plan.put("occupation", "6-07-06-05");
            plan.put("level", 5);
        }
        return plan;
    }

    public static Map<String, Object> traineeBody(String course, String number, String residence) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "course",
                course,
                "person",
                Map.of("kind", "resident-id", "number", number),
                "enrolment",
                enrolment(residence),
                "lateBecause",
                "纸质花名册补录"));
    }

    /** Of 25 June, so that nobody enters its trainees late. */
    public static Map<String, Object> thisWeeks(Map<String, Object> plan) {
        plan.put("startsOn", "2007-06-25");
        plan.put("endsOn", "2007-07-20");
        return plan;
    }

    /** In a course of {@link #thisWeeks}. */
    public static Map<String, Object> enrolsThisWeek(String course, String number) {
        Map<String, Object> body = traineeBody(course, number, "urban");
        body.remove("lateBecause");
        body.put("enrolment", enrolment("urban", "2007-06-25"));
        return body;
    }

    public static Map<String, Object> enrolment(String residence) {
        return enrolment(residence, "2007-02-26");
    }

    /** With as much work in the occupation as stands in for any certificate. */
    public static Map<String, Object> enrolment(String residence, String day) {
        return enrolment(residence, day, 12);
    }

    public static Map<String, Object> enrolment(String residence, String day, int yearsOfWork) {
        return Map.of(
                "residence", residence, "residenceRegion", "360102", "enrolledOn", day, "yearsOfWork", yearsOfWork);
    }

    public static Map<String, Object> completion(String day) {
        return Map.of("on", day, "hoursAttended", 120, "score", 80);
    }
}
