package org.ganlao.socialinsurance.register.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/rival-records")
@Tag(name = "参保人员 · Persons")
public class RivalRecordResource {

    private final SettleRivals rivals;

    RivalRecordResource(SettleRivals rivals) {
        this.rivals = rivals;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查询人员标识合并后的重复记录 · Find records of which a person has two, since two tokens became one")
    public Page<RivalRecordView> find(@Valid @BeanParam RivalFilter filter, @BeanParam Paging paging) {
        return rivals.page(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "supervisor", "auditor"})
    @Operation(summary = "查看重复记录 · Read which record counts and which is set aside")
    public RivalRecordView read(UUID id) {
        return rivals.one(id);
    }

    @POST
    @Path("/{id}/settlement")
    @Idempotent
    @RolesAllowed({"reviewer", "supervisor"})
    @Operation(summary = "处理重复记录 · Note that one of them was struck out or ended; the other counts")
    public Response settle(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull RivalSettlement settlement) {
        return Changed.to(rivals.settle(id, ifMatch, settlement));
    }
}
