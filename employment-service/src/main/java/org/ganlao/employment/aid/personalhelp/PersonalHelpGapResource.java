package org.ganlao.employment.aid.personalhelp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/personal-help-gaps")
@Tag(name = "一对一帮扶 · Personal help")
public class PersonalHelpGapResource {

    private final ReadUnhelped unhelped;

    PersonalHelpGapResource(ReadUnhelped unhelped) {
        this.unhelped = unhelped;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询尚无帮扶责任人的就业困难对象 · Who is hard to place and has no named helper")
    public Page<UnhelpedPersonView> find(
            @Valid @Size(max = 12) @QueryParam("region") String region, @BeanParam Paging paging) {
        return unhelped.page(region, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(
            summary =
                    "导出尚无帮扶责任人的就业困难对象 · Export who is hard to place and has no named helper, all that the list would show")
    public Response export(@Valid @Size(max = 12) @QueryParam("region") String region, @BeanParam Paging paging) {
        return Rows.of(UnhelpedPersonView.class, paging, page -> unhelped.page(region, page))
                .answer();
    }
}
