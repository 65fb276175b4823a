package org.ganlao.socialinsurance.benefit.medical;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.platformtest.OpenApiContract.example;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.CLAIMS;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.PROVIDERS;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.SETTLEMENTS;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.agreement;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.costs;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** What the walk over all endpoints needs of this package. */
public final class MedicalEndpoints {

    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    /** A year has one overspend. */
    private static final AtomicInteger LAST_YEAR = new AtomicInteger(2004);

    private MedicalEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        AdjustmentDesk.add(walk);
        MedicalDesk donghu = MedicalDesk.of("360102");
        return walk.body("POST /v1/reimbursement-preview", () -> json(example("ReimbursementPreviewRequest")))
                .regionless("POST /v1/reimbursement-preview")
                .keyless("POST /v1/reimbursement-preview")
                .object(PROVIDERS + "/{id}", () -> PROVIDERS + "/" + donghu.provider("second"))
                .object(CLAIMS + "/{id}", () -> donghu.claimed(donghu.stay(donghu.retiree(), "5000.00")))
                .object(CLAIMS + "/{id}/recovery", () -> owingBack(donghu) + "/recovery")
                .body("POST " + PROVIDERS, () -> json(donghu.providerRequest("second")))
                .body(
                        "POST " + PROVIDERS + "/{id}/renewal",
                        () -> json(Map.of("agreement", agreement("2008-01-01", "2008-12-31"))))
                .body(
                        "POST " + PROVIDERS + "/{id}/termination",
                        () -> json(Map.of("last", "2007-09-30", "reason", "违反协议")))
                .body("POST " + PROVIDERS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + CLAIMS, () -> json(donghu.stay(donghu.retiree(), "5000.00")))
                .body("POST " + CLAIMS + "/{id}/refusal", () -> json(Map.of("reason", "非医疗费用")))
                .body(
                        "POST " + CLAIMS + "/{id}/corrections",
                        () -> json(Map.of("costs", costs("4000.00"), "reason", "复核")))
                .body("POST " + CLAIMS + "/{id}/annulment", () -> json(MISTAKE))
                .body("POST " + CLAIMS + "/{id}/recovery", () -> json(Map.of("on", "2007-06-25", "receipt", "SH-1")))
                .object(SETTLEMENTS + "/{id}", () -> donghu.proposed(donghu.owedSettlement("pooled")))
                .object(SETTLEMENTS + "/{id}/payment", () -> payable(donghu) + "/payment")
                .body("POST " + SETTLEMENTS, () -> json(donghu.owedSettlement("pooled")))
                .body("POST " + SETTLEMENTS + "/{id}/payment", () -> json(Map.of("on", "2007-06-25")))
                .body("POST " + SETTLEMENTS + "/{id}/annulment", () -> json(MISTAKE))
                .object("/v1/cadre-receipts/{id}", () -> donghu.cadresReceive("10.00"))
                .object(
                        "/v1/cadre-overspends/{id}",
                        () -> "/v1/cadre-overspends/"
                                + donghu.clerk
                                        .made("/v1/cadre-overspends", donghu.overspend(LAST_YEAR.getAndDecrement()))
                                        .getString("id"))
                .body("POST /v1/cadre-receipts", () -> json(donghu.cadreReceipt("county", "10.00")))
                .body("POST /v1/cadre-receipts/{id}/annulment", () -> json(MISTAKE))
                .body("POST /v1/cadre-overspends", () -> json(donghu.overspend(LAST_YEAR.getAndDecrement())))
                .body("POST /v1/cadre-overspends/{id}/annulment", () -> json(MISTAKE));
    }

    private static String payable(MedicalDesk desk) {
        desk.fill("medical", "10000.00");
        String at = desk.proposed(desk.owedSettlement("pooled"));
        desk.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200);
        return at;
    }

    /** Paid, and then corrected to less. */
    private static String owingBack(MedicalDesk desk) {
        String at = desk.approved(desk.stay(desk.retiree(), "5000.00"));
        PaidOut.markPaid(at.substring(CLAIMS.length() + 1));
        desk.reviewer
                .change(at + "/corrections", 2, Map.of("costs", costs("4000.00"), "reason", "复核"))
                .statusCode(200);
        return at;
    }
}
