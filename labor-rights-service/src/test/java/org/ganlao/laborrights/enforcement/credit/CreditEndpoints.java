package org.ganlao.laborrights.enforcement.credit;

import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.BUILDER;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.CASES;
import static org.ganlao.platformtest.JsonBody.json;

import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.deadline.DeadlineEndpoints;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.endpoints.EndpointWalk;

public final class CreditEndpoints {

    static final String GRADES = "/v1/employer-grades";
    static final String GRADINGS = "/v1/employer-gradings";
    static final String PUBLICATIONS = "/v1/violator-publications";

    private CreditEndpoints() {}

    static Map<String, Object> grade(String region, String employer, int year) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "employer", employer, "year", year);
    }

    static Map<String, Object> grading(String region, int year) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "year", year);
    }

    static Map<String, Object> publication(String inspectionCase) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "inspectionCase",
                inspectionCase,
                "employer",
                BUILDER,
                "employerName",
                "某建筑公司",
                "facts",
                "拖欠12名农民工工资36000元");
    }

    private static String proposed(InspectionOffice office) {
        String served = office.served().substring(CASES.length() + 1);
        return PUBLICATIONS + "/"
                + office.inspector.made(PUBLICATIONS, publication(served)).getString("id");
    }

    /** Published, and since then all is paid. */
    private static String righted(InspectionOffice office) {
        String at = proposed(office);
        office.head.change(at + "/publication", 1, Map.of("on", "2007-03-28")).statusCode(200);
        office.paid(CASES + "/" + office.head.get(at).path("inspectionCase"), "2007-04-02");
        return at;
    }

    public static EndpointWalk add(EndpointWalk walk) {
        InspectionOffice office = new InspectionOffice(Bureau.REGION);
        return walk.object(
                        GRADES + "/{id}",
                        () -> GRADES + "/"
                                + office.head.made(GRADES, anyGrade()).getString("id"))
                .object(PUBLICATIONS + "/{id}", () -> proposed(office))
                .object(PUBLICATIONS + "/{id}/removal", () -> righted(office) + "/removal")
                .body("POST " + GRADES, () -> json(anyGrade()))
                .body("POST " + GRADINGS, () -> json(grading(Bureau.REGION, 2006)))
                .settling("POST " + GRADINGS, DeadlineEndpoints::awaitsJobs)
                .body(
                        "POST " + PUBLICATIONS,
                        () -> json(publication(office.served().substring(CASES.length() + 1))))
                .body("POST " + PUBLICATIONS + "/{id}/publication", () -> json(Map.of("on", "2007-03-28")))
                .body("POST " + PUBLICATIONS + "/{id}/removal", () -> json(Map.of("on", "2007-06-20")))
                .body("POST " + PUBLICATIONS + "/{id}/annulment", () -> json(Map.of("reason", "误报")))
                .open("GET /v1/public-violators");
    }

    /** Of an employer that nobody has graded. */
    private static Map<String, Object> anyGrade() {
        return grade(Bureau.REGION, OrganisationCodes.next(), 2006);
    }
}
