package org.ganlao.socialinsurance.benefit.medical;

import static org.ganlao.platformtest.OpenApiContract.example;
import static org.ganlao.socialinsurance.Agency.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReimbursementResourceTest {

    private static final String PREVIEW = "/v1/reimbursement-preview";

    private final Agency donghu = Agency.ofDonghu();

    @Test
    void a_bill_is_worked_out_and_nothing_is_recorded() {
        donghu.clerk()
                .asking()
                .body(example("ReimbursementPreviewRequest"))
                .post(PREVIEW)
                .then()
                .statusCode(200)
                .body("pooled", equalTo("20512.80"))
                .body("account", equalTo("1200.00"))
                .body("cash", equalTo("7787.20"))
                .body("steps.name", hasItem("deductible"))
                .body("parameters.key", hasItem("social-insurance.medical.employee.ratio.tier-3"));
    }

    @Test
    void what_cannot_be_worked_out_is_refused() {
        refuses(with(example("ReimbursementPreviewRequest"), "tier", null), "tier-of-hospitals");
        refuses(with(example("ReimbursementPreviewRequest"), "pooledEarlier", "-0.01"), "cost-negative");
        refuses(with(example("ReimbursementPreviewRequest"), "on", "1999-04-20"), "parameter-missing");
    }

    private void refuses(Map<String, Object> request, String code) {
        donghu.clerk().post(PREVIEW, request).statusCode(422).body("code", equalTo(code));
    }
}
