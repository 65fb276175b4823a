package org.ganlao.employment.aid.newstart;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/new-starts")
@Tag(name = "就业新起点计划 · New start")
public class NewStartResource {

    private final EnrolPersons enrolments;

    NewStartResource(EnrolPersons enrolments) {
        this.enrolments = enrolments;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "列入就业新起点计划 · Enrol a worker of a closed enterprise")
    public Response enrol(@Valid @NotNull EnrolmentRequest request, @Context UriInfo uri) {
        EnrolmentView view = enrolments.enrol(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询就业新起点计划人员 · Find who is enrolled, those without work too")
    public Page<EnrolmentView> find(@Valid @BeanParam EnrolmentFilter filter, @BeanParam Paging paging) {
        return enrolments.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "导出就业新起点计划人员 · Export who is enrolled, all that the list would show")
    public Response export(@Valid @BeanParam EnrolmentFilter filter, @BeanParam Paging paging) {
        return Rows.of(EnrolmentView.class, paging, page -> enrolments.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看就业新起点计划人员 · Read an enrolment")
    public EnrolmentView read(UUID id) {
        return enrolments.one(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销列入 · Annul an enrolment that should never have been made")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(enrolments.annul(id, ifMatch, annulment));
    }
}
