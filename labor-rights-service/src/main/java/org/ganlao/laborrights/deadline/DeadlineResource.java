package org.ganlao.laborrights.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;

@Path("/v1/deadlines")
@Tag(name = "办案期限 · Deadlines")
public class DeadlineResource {

    private final ShowDeadlines deadlines;

    DeadlineResource(ShowDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询期限 · Find deadlines, those that end first before the others")
    public Page<DeadlineView> find(@Valid @BeanParam DeadlineFilter filter, @BeanParam Paging paging) {
        return deadlines.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出期限 · Export deadlines, all that the list would show")
    public Response export(@Valid @BeanParam DeadlineFilter filter, @BeanParam Paging paging) {
        return Rows.of(DeadlineView.class, paging, page -> deadlines.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看期限及上报情况 · Read a deadline and who was told that it passed")
    public DeadlineView read(UUID id) {
        return deadlines.one(id);
    }
}
