package org.ganlao.socialinsurance.register.person;

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

@Path("/v1/persons")
@Tag(name = "参保人员 · Persons")
public class PersonResource {

    private final RegisterPerson registration;
    private final ChangePerson change;
    private final ReadPersons reading;

    PersonResource(RegisterPerson registration, ChangePerson change, ReadPersons reading) {
        this.registration = registration;
        this.change = change;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "登记参保人员 · Register a person")
    public Response register(@Valid @NotNull PersonRequest request, @Context UriInfo uri) {
        PersonView view = registration.register(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询参保人员 · Find persons")
    public Page<PersonView> find(@Valid @BeanParam PersonFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出参保人员 · Export persons, all that the list would show")
    public Response export(@Valid @BeanParam PersonFilter filter, @BeanParam Paging paging) {
        return Rows.of(PersonView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "cashier", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看参保人员 · Read a person")
    public PersonView read(UUID id) {
        return reading.one(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "更正参保人员 · Correct what is known of a person")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull PersonCorrection correction) {
        return Changed.to(change.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/death")
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "登记死亡 · Note a death, which ends the person's enrolments")
    public Response die(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull StatedDeath death) {
        return Changed.to(change.die(id, ifMatch, death));
    }

    @POST
    @Path("/{id}/death-withdrawal")
    @Idempotent
    @RolesAllowed({"clerk", "inspector"})
    @Operation(summary = "撤回死亡登记 · Take back a death that was noted by mistake; the enrolments go on")
    public Response live(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull DeathWithdrawal withdrawal) {
        return Changed.to(change.live(id, ifMatch, withdrawal));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "supervisor"})
    @Operation(summary = "撤销参保人员 · Annul the record of a person who should never have been registered")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(change.annul(id, ifMatch, annulment));
    }
}
