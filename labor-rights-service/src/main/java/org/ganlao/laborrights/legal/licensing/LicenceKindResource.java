package org.ganlao.laborrights.legal.licensing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/licence-kinds")
@Tag(name = "行政许可 · Administrative licences")
public class LicenceKindResource {

    private final DealWithApplications applications;

    LicenceKindResource(DealWithApplications applications) {
        this.applications = applications;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询许可项目 · Licences given on a day; today's without one")
    public List<LicenceKindView> read(@QueryParam("on") LocalDate on) {
        return applications.kinds(on).stream().map(LicenceKindView::from).toList();
    }
}
