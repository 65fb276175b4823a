package org.ganlao.employment.money.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ganlao.platform.export.Rows;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.ledger.LedgerEntry;

@Path("/v1/employment-funds/{region}")
@Tag(name = "就业资金 · Employment fund")
public class FundBookResource {

    private final ReadFund fund;
    private final ReadPaymentDays days;

    FundBookResource(ReadFund fund, ReadPaymentDays days) {
        this.fund = fund;
        this.days = days;
    }

    @GET
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看地区就业资金 · Read how a region's part of the fund stands")
    public FundStandingView read(String region) {
        return fund.standing(region);
    }

    @GET
    @Path("/ledger")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "查看就业资金账 · Read the entries of the region's book, newest first")
    public Page<LedgerEntry> ledger(String region, @BeanParam Paging paging) {
        return fund.entries(region, paging);
    }

    @GET
    @Path("/ledger/export")
    @Produces({Rows.NDJSON, Rows.CSV})
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "导出就业资金账 · Export the entries of the region's book, newest first")
    public Response exportLedger(String region, @BeanParam Paging paging) {
        return Rows.of(LedgerEntry.class, paging, page -> fund.entries(region, page))
                .answer();
    }

    @GET
    @Path("/payment-days")
    @RolesAllowed({"clerk", "reviewer", "cashier", "supervisor", "auditor"})
    @Operation(
            summary =
                    "下达至支付天数及预警，含下级地区 · Days from allocation to payment in a budget year, with an alert; of the region and those below")
    public List<PaymentDaysView> paymentDays(String region, @QueryParam("year") Integer year) {
        return days.within(region, year);
    }

    @GET
    @Path("/trial-balance")
    @RolesAllowed({"reviewer", "cashier", "supervisor", "auditor"})
    @Operation(summary = "就业资金试算平衡表 · Read the balances of the region's book at the end of a day")
    public List<LedgerBalance> trialBalance(String region, @QueryParam("at") LocalDate at) {
        return fund.balances(region, at);
    }
}
