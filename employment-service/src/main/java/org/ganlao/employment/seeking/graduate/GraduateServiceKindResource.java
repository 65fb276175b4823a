package org.ganlao.employment.seeking.graduate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.employment.codedlist.CodedEntry;

@Path("/v1/graduate-service-kinds")
@Tag(name = "毕业生一条龙服务 · Services to graduates")
public class GraduateServiceKindResource {

    private final LogService log;

    GraduateServiceKindResource(LogService log) {
        this.log = log;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "六项服务 · The six services")
    public List<CodedEntry> kinds() {
        return log.services();
    }
}
