package org.ganlao.employment.coverage.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/service-units/{id}/residents")
@Tag(name = "充分就业社区 · Full-employment communities")
public class ResidentResource {

    private final ReadResidents residents;

    ResidentResource(ReadResidents residents) {
        this.residents = residents;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary = "查询社区实名制台账 · Who lives in a community, by the records of persons",
            description = "居民的登记与就业记录可由其他县保存。 · Records of a resident may be kept by another county.")
    public Page<ResidentView> find(
            @PathParam("id") UUID id, @Valid @BeanParam ResidentFilter filter, @BeanParam Paging paging) {
        return residents.page(id, filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary =
                    "导出社区实名制台账 · Export who lives in a community, by the records of persons, all that the list would show")
    public Response export(
            @PathParam("id") UUID id, @Valid @BeanParam ResidentFilter filter, @BeanParam Paging paging) {
        return Rows.of(ResidentView.class, paging, page -> residents.page(id, filter, page))
                .answer();
    }
}
