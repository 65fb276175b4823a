package org.ganlao.employment.startup.microloan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Created;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.idempotency.Idempotent;

@Path("/v1/microloans")
@Tag(name = "小额担保贷款 · Microloans")
public class LoanResource {

    private final ApplyForLoan applying;
    private final ReadLoans reading;
    private final ReadArrears arrears;

    LoanResource(ApplyForLoan applying, ReadLoans reading, ReadArrears arrears) {
        this.applying = applying;
        this.reading = reading;
        this.arrears = arrears;
    }

    @POST
    @Idempotent
    @RolesAllowed("clerk")
    @Operation(summary = "申请小额担保贷款 · Apply for a loan")
    public Response apply(@Valid @NotNull LoanRequest request, @Context UriInfo uri) {
        LoanView view = applying.apply(request);
        return Created.at(uri, view.id(), view);
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查询贷款 · Find loans")
    public Page<LoanView> find(@Valid @BeanParam LoanFilter filter, @BeanParam Paging paging) {
        return reading.page(filter, paging);
    }

    @GET
    @Path("/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出贷款 · Export loans, all that the list would show")
    public Response export(@Valid @BeanParam LoanFilter filter, @BeanParam Paging paging) {
        return Rows.of(LoanView.class, paging, page -> reading.page(filter, page))
                .answer();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看贷款 · Read a loan")
    public LoanView read(UUID id) {
        return reading.one(id);
    }

    @GET
    @Path("/{id}/account")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看贷款账户 · Read a loan's account on a day: dues, movements and what settles it")
    public AccountView account(UUID id, @QueryParam("at") LocalDate at) {
        return reading.account(id, at);
    }

    @POST
    @Path("/schedule-preview")
    @RolesAllowed("clerk")
    @Operation(summary = "试算还款计划 · Work out a schedule; nothing is recorded")
    public ScheduleView preview(@Valid @NotNull ScheduleRequest request) {
        return reading.preview(request);
    }

    @GET
    @Path("/arrears")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "逾期账龄 · Arrears by age")
    public ArrearsView arrears(@QueryParam("at") LocalDate at, @QueryParam("region") String region) {
        return arrears.at(at, region);
    }
}
