package org.ganlao.skills;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.function.Supplier;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** How certificates and evaluations are asked by {@link EndpointsTest}. */
final class CertificationEndpoints {

    private static final String CERTIFICATES = "/v1/certificates/{id}";
    private static final String EVALUATIONS = "/v1/evaluations";
    private static final Certification CERTIFICATION = new Certification();

    private CertificationEndpoints() {}

    static void add(EndpointWalk walk) {
        walk.regionless("GET /v1/occupations", "GET /v1/occupations/export")
                .object("/v1/occupations/{code}", () -> "/v1/occupations/" + Certification.WELDER)
                .object(CERTIFICATES, () -> at(CERTIFICATION.certificate()))
                .object(CERTIFICATES + "/reinstatement", () -> suspended() + "/reinstatement")
                .object(CERTIFICATES + "/reissue", () -> proposed() + "/reissue")
                .body("POST " + CERTIFICATES + "/suspension", () -> json(Certification.on("2007-06-30")))
                .body("POST " + CERTIFICATES + "/reinstatement", () -> json(Certification.on("2007-06-30")))
                .body("POST " + CERTIFICATES + "/revocation", () -> json(Certification.on("2007-06-30")))
                .body("POST " + CERTIFICATES + "/reissue-proposal", () -> json(Map.of("reason", "遗失")))
                .body("POST " + CERTIFICATES + "/annulment", () -> json(Map.of("reason", "重复")))
                .object(EVALUATIONS + "/{id}", () -> EVALUATIONS + "/" + evaluation())
                .body("POST " + EVALUATIONS, () -> json(body()))
                .body("POST " + EVALUATIONS + "/{id}/rejection", () -> json(Map.of("reason", "材料不全")))
                .body("POST " + EVALUATIONS + "/{id}/annulment", () -> json(Map.of("reason", "重复")));
        addAppraisers(walk, "/v1/appraisal-stations", CERTIFICATION::station, Certification::stationBody);
        addAppraisers(
                walk,
                "/v1/examiners",
                CERTIFICATION::examiner,
                () -> Certification.examinerBody(ResidentNumbers.next()));
    }

    private static void addAppraisers(
            EndpointWalk walk, String path, Supplier<String> made, Supplier<Map<String, Object>> body) {
        String one = path + "/{id}";
        walk.object(one, () -> path + "/" + made.get())
                .object(one + "/reinstatement", () -> suspendedLicence(path + "/" + made.get()) + "/reinstatement")
                .body("POST " + path, () -> json(body.get()))
                .body("POST " + one + "/renewal", () -> json(Certification.licence("2009-01-01", "2011-12-31")))
                .body("POST " + one + "/suspension", () -> json(Certification.on("2007-06-30")))
                .body("POST " + one + "/reinstatement", () -> json(Certification.on("2007-06-30")))
                .body("POST " + one + "/revocation", () -> json(Certification.on("2007-06-30")));
    }

    private static String suspendedLicence(String at) {
        CERTIFICATION
                .reviewer
                .change(at + "/suspension", 1, Certification.on("2007-06-30"))
                .statusCode(200);
        return at;
    }

    private static String evaluation() {
        return CERTIFICATION.clerk.made(EVALUATIONS, body()).getString("id");
    }

    private static Map<String, Object> body() {
        return Certification.evaluation(ResidentNumbers.next(), "enterprise-evaluation", 5);
    }

    private static String suspended() {
        String at = at(CERTIFICATION.certificate());
        CERTIFICATION
                .reviewer
                .change(at + "/suspension", 1, Certification.on("2007-06-30"))
                .statusCode(200);
        return at;
    }

    private static String proposed() {
        String at = at(CERTIFICATION.certificate());
        CERTIFICATION
                .clerk
                .change(at + "/reissue-proposal", 1, Map.of("reason", "遗失"))
                .statusCode(200);
        return at;
    }

    private static String at(JsonPath certificate) {
        return "/v1/certificates/" + certificate.getString("id");
    }
}
