package org.ganlao.laborrights.settlement.convenience;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/office-checklists")
@Tag(name = "仲裁机构建设 · Arbitration offices")
public class OfficeChecklistResource {

    private final AssessOffices offices;

    OfficeChecklistResource(AssessOffices offices) {
        this.offices = offices;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "检查表 · What offices are assessed by: convenience, rules, hardware, pilots of arbitration courts")
    public List<OfficeChecklistView> all() {
        return offices.checklists().stream().map(OfficeChecklistView::from).toList();
    }
}
