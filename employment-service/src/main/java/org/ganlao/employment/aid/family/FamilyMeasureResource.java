package org.ganlao.employment.aid.family;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.codedlist.CodedEntry;

@Path("/v1/family-measures")
@Tag(name = "零就业家庭 · Zero-employment families")
public class FamilyMeasureResource {

    private final PreferentialMeasures measures;

    FamilyMeasureResource(PreferentialMeasures measures) {
        this.measures = measures;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "八项优惠措施 · The eight preferential measures")
    public List<CodedEntry> all() {
        return measures.all();
    }
}
