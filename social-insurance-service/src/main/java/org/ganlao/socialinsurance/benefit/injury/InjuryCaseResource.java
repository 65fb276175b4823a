package org.ganlao.socialinsurance.benefit.injury;

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

@Path("/v1/injury-cases")
@Tag(name = "工伤保险 · Work injury")
public class InjuryCaseResource {

    private final KeepInjuries injuries;
    private final ReadInjuries reading;

    InjuryCaseResource(KeepInjuries injuries, ReadInjuries reading) {
        this.injuries = injuries;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "工伤认定申请 · Report an accident at work")
    public Response report(@Valid @NotNull InjuryCaseRequest request, @Context UriInfo uri) {
        InjuryCaseView view = injuries.report(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询工伤案件 · Find cases")
    public Page<InjuryCaseView> find(@Valid @BeanParam InjuryCaseFilter filter, @BeanParam Paging paging) {
        return reading.cases(filter, paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看工伤案件 · Read a case")
    public InjuryCaseView read(UUID id) {
        return reading.injury(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "受理或不予受理 · Take a report up, or turn it away")
    public Response accept(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedAcceptance stated) {
        return Changed.to(injuries.accept(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/recognition")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "作出工伤认定决定，须由他人办理 · Decide on the recognition; by another person")
    public Response decide(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedRecognition stated) {
        return Changed.to(injuries.decide(id, ifMatch, stated));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销工伤案件 · Annul a case that should never have been")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(injuries.annul(id, ifMatch, annulment));
    }
}
