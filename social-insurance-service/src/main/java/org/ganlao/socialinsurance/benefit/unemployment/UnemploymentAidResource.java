package org.ganlao.socialinsurance.benefit.unemployment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/unemployment-aids")
@Tag(name = "失业保险 · Unemployment")
public class UnemploymentAidResource {

    private final KeepAids aids;
    private final ReadUnemployment reading;

    UnemploymentAidResource(KeepAids aids, ReadUnemployment reading) {
        this.aids = aids;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请医疗补助、培训补贴或介绍补贴 · Ask for medical help, a training or an introduction subsidy")
    public Response ask(@Valid @NotNull UnemploymentAidRequest request, @Context UriInfo uri) {
        UnemploymentAidView view = aids.ask(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询失业补助 · Find aids")
    public Page<UnemploymentAidView> find(@Valid @BeanParam UnemploymentAidFilter filter, @BeanParam Paging paging) {
        return reading.aids(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看失业补助 · Read an aid")
    public UnemploymentAidView read(UUID id) {
        return reading.aid(id);
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销失业补助 · Annul an aid that never was due")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(aids.annul(id, ifMatch, annulment));
    }
}
