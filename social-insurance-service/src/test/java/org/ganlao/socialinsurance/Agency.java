package org.ganlao.socialinsurance;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;

/** A county's social-insurance agency at work, and the requests that it sends. */
public final class Agency {

    public static final String EMPLOYERS = "/v1/employers";
    public static final String ENROLMENTS = "/v1/enrolments";
    public static final String RECEIPTS = "/v1/contribution-receipts";

    private final String region;

    private Agency(String region) {
        this.region = region;
    }

    /** Of Donghu district in Nanchang. */
    public static Agency ofDonghu() {
        return of("360102");
    }

    public static Agency of(String region) {
        return new Agency(region);
    }

    public Desk clerk() {
        return Desk.of(Tokens.of("clerk").in(region));
    }

    public Desk cashier() {
        return Desk.of(Tokens.of("cashier").in(region));
    }

    public Desk reviewer() {
        return Desk.of(Tokens.of("reviewer").in(region));
    }

    /** Registers another employer and answers its token. */
    public String employer() {
        return registered(profile()).getString("employer");
    }

    public String employerInPark() {
        return registered(with(profile(), "inPark", true)).getString("employer");
    }

    public JsonPath registered(Map<String, ?> profile) {
        return clerk().made(EMPLOYERS, employer(OrganisationCodes.next(), profile));
    }

    public JsonPath enrolled(Map<String, ?> enrolment) {
        return clerk().made(ENROLMENTS, enrolment);
    }

    public JsonPath booked(Map<String, ?> receipt) {
        return cashier().made(RECEIPTS, receipt);
    }

    /** Answers where it is found; so do the next three. */
    public String newEmployer() {
        return EMPLOYERS + "/" + registered(profile()).getString("id");
    }

    public String newEnrolment() {
        return ENROLMENTS + "/"
                + enrolled(enrolment(flexible("pension"), "2007-02-01")).getString("id");
    }

    public String newSuspendedEnrolment() {
        String enrolment = newEnrolment();
        clerk().change(enrolment + "/suspension", 1, Map.of("until", "2007-03-01"))
                .statusCode(200);
        return enrolment;
    }

    public String newReceipt() {
        return RECEIPTS + "/"
                + booked(receipt(employer(), line("pension", "12500.00"))).getString("id");
    }

    public Map<String, Object> profile() {
        return new HashMap<>(Map.of(
                "name",
                "南昌东湖电子有限公司",
                "ownership",
                "private",
                "industryClass",
                1,
                "inPark",
                false,
                "region",
                region,
                "registeredOn",
                "2006-12-20"));
    }

    public static Map<String, Object> employer(String code, Map<String, ?> profile) {
        return new HashMap<>(Map.of("sourceRef", reference(), "employer", code, "profile", profile));
    }

    /** Of somebody who is enrolled nowhere yet. */
    public Map<String, Object> enrolment(Map<String, ?> insured, String from) {
        return enrolment(ResidentNumbers.next(), insured, from);
    }

    public static Map<String, Object> enrolment(String number, Map<String, ?> insured, String from) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "person",
                Map.of("kind", "resident-id", "number", number),
                "insured",
                insured,
                "from",
                from));
    }

    public Map<String, Object> employee(String insurance, String employer) {
        return insured(insurance, "employee", employer);
    }

    public Map<String, Object> flexible(String insurance) {
        return insured(insurance, "flexible", null);
    }

    public Map<String, Object> insured(String insurance, String kind, String employer) {
        Map<String, Object> insured = new HashMap<>(Map.of("insurance", insurance, "kind", kind, "region", region));
        if (employer != null) {
            insured.put("employer", employer);
        }
        return insured;
    }

    /** Paid by an employer, with another number each time. */
    public Map<String, Object> receipt(String employer, Object... lines) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "number",
                "赣社保" + UUID.randomUUID().toString().substring(0, 13),
                "region",
                region,
                "employer",
                employer,
                "receivedOn",
                "2007-03-20",
                "lines",
                List.of(lines)));
    }

    public static Map<String, String> line(String insurance, String amount) {
        return Map.of("insurance", insurance, "amount", amount);
    }

    /** The same with one field said otherwise. */
    public static Map<String, Object> with(Map<String, Object> stated, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(stated);
        changed.put(field, value);
        return changed;
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }
}
