package org.ganlao.laborrights.wage.deposit;

import static org.ganlao.platformtest.JsonBody.json;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.wage.arrears.ArrearsOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** Where employers of Donghu district deposit for wages; each deposit for a project of its own. */
public final class DepositDesk {

    static final String DEPOSITS = "/v1/wage-deposits";
    static final String PAYMENTS = "/v1/deposit-payments";
    static final String DRAWS = "/v1/deposit-draws";

    /** Who owes the wages of {@link ArrearsOffice}. */
    static final String DEBTOR = "71526726X";

    public final Desk clerk =
            Desk.of(Tokens.of("clerk", "cashier").in(Bureau.REGION).as("clerk-of-deposits"));
    public final Desk reviewer =
            Desk.of(Tokens.of("reviewer", "supervisor").in(Bureau.REGION).as("reviewer-of-deposits"));
    final ArrearsOffice arrears = new ArrearsOffice();

    static Map<String, Object> request(String employer, String project, String required) {
        Map<String, Object> deposit = Map.of(
                "region",
                Bureau.REGION,
                "employer",
                employer,
                "employerName",
                "南昌东湖建筑工程有限公司",
                "project",
                project,
                "required",
                required,
                "openedOn",
                "2007-01-15");
        return Map.of("sourceRef", reference(), "deposit", deposit);
    }

    static Map<String, Object> correction(String employer, String project, String required) {
        Map<String, Object> deposit =
                Map.of("employer", employer, "employerName", "南昌东湖建筑工程有限公司", "project", project, "required", required);
        return Map.of("deposit", deposit, "reason", "工程造价调整");
    }

    static String reference() {
        return UUID.randomUUID().toString();
    }

    /** Of five thousand yuan, none of which is paid; its id. */
    String opens(String employer) {
        return clerk.made(DEPOSITS, request(employer, reference(), "5000.00")).getString("id");
    }

    static Map<String, Object> payment(String deposit, String amount, String on) {
        return Map.of(
                "sourceRef",
                reference(),
                "deposit",
                deposit,
                "amount",
                amount,
                "paidOn",
                on,
                "receipt",
                "BOC-" + reference());
    }

    String pays(String deposit, String amount, String on) {
        return PAYMENTS + "/"
                + clerk.made(PAYMENTS, payment(deposit, amount, on)).getString("id");
    }

    /** Five thousand yuan that are paid; its id. */
    public String held(String employer) {
        String deposit = opens(employer);
        pays(deposit, "5000.00", "2007-01-18");
        return deposit;
    }

    public static Map<String, Object> draw(String deposit, String arrears, Map<String, String> amounts) {
        return new HashMap<>(Map.of(
                "sourceRef",
                reference(),
                "deposit",
                deposit,
                "arrears",
                arrears,
                "decidedOn",
                "2007-03-20",
                "document",
                "东劳监动〔2007〕1号",
                "persons",
                amounts.entrySet().stream()
                        .map(one -> Map.of("owed", one.getKey(), "amount", one.getValue()))
                        .toList()));
    }

    /** For all that the arrears owe; its address. */
    String proposes(String deposit, String of) {
        return DRAWS + "/" + clerk.made(DRAWS, draw(deposit, of, Map.of())).getString("id");
    }

    /** A thousand yuan, for somebody of new arrears; the address of the draw. */
    String draws(String deposit) {
        String draw = proposes(deposit, arrears.verified(ResidentNumbers.next()));
        reviewer.change(draw + "/approval", 1, Map.of()).statusCode(200);
        return draw;
    }

    private String refundable() {
        String at = DEPOSITS + "/" + held(OrganisationCodes.next());
        clerk.change(at + "/completion", 2, Map.of("on", "2007-05-31")).statusCode(200);
        return at + "/refund";
    }

    private Map<String, Object> something() {
        return draw(held(DEBTOR), arrears.verified(ResidentNumbers.next()), Map.of());
    }

    public static void add(EndpointWalk walk) {
        DepositDesk desk = new DepositDesk();
        walk.object(DEPOSITS + "/{id}", () -> DEPOSITS + "/" + desk.opens(OrganisationCodes.next()))
                .object(DEPOSITS + "/{id}/ledger", () -> DEPOSITS + "/" + desk.held(DEBTOR) + "/ledger")
                .object(DEPOSITS + "/{id}/refund", desk::refundable)
                .object(PAYMENTS + "/{id}", () -> desk.pays(desk.opens(DEBTOR), "100.00", "2007-01-18"))
                .object(
                        DRAWS + "/{id}",
                        () -> desk.proposes(desk.held(DEBTOR), desk.arrears.verified(ResidentNumbers.next())))
                .body("POST " + DEPOSITS, () -> json(request(DEBTOR, reference(), "5000.00")))
                .body("POST " + DEPOSITS + "/{id}/corrections", () -> json(correction(DEBTOR, reference(), "6000.00")))
                .body("POST " + DEPOSITS + "/{id}/completion", () -> json(Map.of("on", "2007-05-31")))
                .body("POST " + DEPOSITS + "/{id}/refund", () -> json(Map.of("on", "2007-06-20")))
                .body("POST " + DEPOSITS + "/{id}/annulment", () -> json(Map.of("reason", "重复设立")))
                .body("POST " + PAYMENTS, () -> json(payment(desk.opens(DEBTOR), "5000.00", "2007-01-18")))
                .body("POST " + PAYMENTS + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")))
                .body("POST " + DRAWS, () -> json(desk.something()))
                .body("POST " + DRAWS + "/{id}/annulment", () -> json(Map.of("reason", "决定撤销")));
    }
}
