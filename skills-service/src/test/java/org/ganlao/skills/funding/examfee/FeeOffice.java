package org.ganlao.skills.funding.examfee;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.skills.Certification;
import org.ganlao.skills.appraisal.exam.Exam;
import org.ganlao.skills.funding.subsidy.SubsidyOffice;

/** An exam with a holder of a preferential certificate, and those who claim, approve and pay the public's part of the fee. */
public final class FeeOffice {

    static final String CLAIMS = "/v1/exam-fee-claims";
    static final String SUBSIDIES = "/v1/exam-fee-subsidies";

    final Exam exam = new Exam();
    final Certification certification = exam.certification;
    final Desk cashier = Desk.of(Tokens.of("cashier").in(Certification.REGION));
    final SubsidyOffice payments = SubsidyOffice.of(Certification.REGION);

    /** A session of which somebody passed without, and a holder, who is answered, with a certificate of the state. */
    record Sat(String session, String holder) {}

    Sat sat() {
        String session = exam.session(5, 40);
        String holder = registers(session, UUID.randomUUID().toString());
        pass(session, holder, exam.registers(session, ResidentNumbers.next()));
        return new Sat(session, holder);
    }

    /** @param preferentialCertificate null where none is stated */
    String registers(String session, String preferentialCertificate) {
        return registers(session, ResidentNumbers.next(), preferentialCertificate);
    }

    String registers(String session, String number, String preferentialCertificate) {
        Map<String, Object> body = Exam.candidateBody(session, number);
        body.put("preferentialCertificate", preferentialCertificate);
        return certification.reviewer.made("/v1/exam-candidates", body).getString("id");
    }

    void pass(String session, String... candidates) {
        for (String candidate : candidates) {
            exam.agree(candidate, 70, 70);
        }
        exam.decide(session, Exam.DECIDED);
    }

    Sat certified() {
        Sat sat = sat();
        exam.certify(sat.session());
        return sat;
    }

    static Map<String, Object> claim(String session) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "session", session);
    }

    JsonPath claims(Sat sat) {
        return certification.clerk.made(CLAIMS, claim(sat.session()));
    }

    JsonPath subsidyOf(JsonPath claim) {
        return certification.read(SUBSIDIES + "?claim=" + claim.getString("id"));
    }

    void revokes(Sat sat) {
        changes(sat.holder(), "revocation");
    }

    /** Of the certificate of a candidate. */
    void changes(String candidate, String what) {
        String at = "/v1/certificates/" + certificateOf(candidate);
        certification
                .supervisor
                .change(at + "/" + what, exam.version(at), Certification.on("2007-06-30"))
                .statusCode(200);
    }

    JsonPath approved(Sat sat) {
        JsonPath claim = claims(sat);
        certification
                .reviewer
                .change(CLAIMS + "/" + claim.getString("id") + "/approval", 1, Map.of())
                .statusCode(200);
        payments.budgeted("100.00");
        return claim;
    }

    JsonPath paid(Sat sat) {
        JsonPath claim = approved(sat);
        payments.pays();
        return claim;
    }

    String certificateOf(String candidate) {
        return exam.read(candidate).getString("certificate");
    }

    String tokenOf(String candidate) {
        return exam.read(candidate).getString("person.token");
    }

    static Map<String, Object> refund(String day) {
        return Map.of("returnedOn", day, "slip", "银回 2007-0613");
    }

    private String recalled() {
        Sat sat = certified();
        JsonPath claim = paid(sat);
        revokes(sat);
        return subsidyOf(claim).getString("items[0].id");
    }

    public static void shownTo(EndpointWalk walk) {
        FeeOffice office = new FeeOffice();
        walk.object(
                        CLAIMS + "/{id}",
                        () -> CLAIMS + "/" + office.claims(office.certified()).getString("id"))
                .object(
                        SUBSIDIES + "/{id}",
                        () -> SUBSIDIES + "/"
                                + office.subsidyOf(office.claims(office.certified()))
                                        .getString("items[0].id"))
                .object(SUBSIDIES + "/{id}/refund", () -> SUBSIDIES + "/" + office.recalled() + "/refund")
                .body("POST " + CLAIMS, () -> json(claim(office.certified().session())))
                .body("POST " + CLAIMS + "/{id}/annulment", () -> json(Map.of("reason", "重复申领")))
                .body("POST " + SUBSIDIES + "/{id}/refund", () -> json(refund("2007-06-30")));
    }
}
