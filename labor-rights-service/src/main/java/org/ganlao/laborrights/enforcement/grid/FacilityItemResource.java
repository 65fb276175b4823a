package org.ganlao.laborrights.enforcement.grid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/inspection-facility-items")
@Tag(name = "监察机构 · Inspection bodies")
public class FacilityItemResource {

    private final FacilityChecklist checklist;

    FacilityItemResource(FacilityChecklist checklist) {
        this.checklist = checklist;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "装备清单 · The checklist of facilities")
    public List<FacilityItem> facilityItems() {
        return checklist.items();
    }
}
