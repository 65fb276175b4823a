package org.ganlao.socialinsurance.medical;

import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.platformtest.OpenApiContract.example;

import org.ganlao.platformtest.endpoints.EndpointWalk;

/** What the walk over all endpoints needs of this package. */
public final class MedicalEndpoints {

    private MedicalEndpoints() {}

    public static EndpointWalk add(EndpointWalk walk) {
        return walk.body("POST /v1/reimbursement-preview", () -> json(example("ReimbursementPreviewRequest")))
                .regionless("POST /v1/reimbursement-preview")
                .keyless("POST /v1/reimbursement-preview");
    }
}
