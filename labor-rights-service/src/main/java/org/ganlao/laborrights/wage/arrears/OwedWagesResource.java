package org.ganlao.laborrights.wage.arrears;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Changed;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;
import org.ganlao.platform.record.Annulment;

@Path("/v1/owed-wages")
@Tag(name = "欠薪清偿 · Wage arrears")
public class OwedWagesResource {

    private final VerifyArrears verification;
    private final ShowArrears show;

    OwedWagesResource(VerifyArrears verification, ShowArrears show) {
        this.verification = verification;
        this.show = show;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查询个人欠薪 · Find what persons are owed, by document, arrears, employer")
    public Page<OwedWagesView> find(@Valid @BeanParam OwedWagesFilter filter, @BeanParam Paging paging) {
        return show.persons(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "导出个人欠薪 · Export what persons are owed, all that the list would show")
    public Response export(@Valid @BeanParam OwedWagesFilter filter, @BeanParam Paging paging) {
        return Rows.of(OwedWagesView.class, paging, page -> show.persons(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "inspector", "supervisor", "auditor"})
    @Operation(summary = "查看个人欠薪 · Read what one person is owed, and what remains")
    public OwedWagesView read(UUID id) {
        return show.person(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "更正个人欠薪金额 · Correct what a person is owed; once verified, not by a clerk")
    public Response correct(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull OwedCorrection correction) {
        return Changed.to(verification.correct(id, ifMatch, correction));
    }

    @POST
    @Path("/{id}/annulment")
    @Idempotent
    @RolesAllowed({"clerk", "reviewer", "supervisor"})
    @Operation(summary = "从欠薪名单中撤销一人 · Strike a person out to whom nothing was repaid; once verified, not by a clerk")
    public Response annul(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid @NotNull Annulment annulment) {
        return Changed.to(verification.strikeOut(id, ifMatch, annulment));
    }
}
