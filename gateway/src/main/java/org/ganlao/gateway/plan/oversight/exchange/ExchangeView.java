package org.ganlao.gateway.plan.oversight.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sends data, on one screen. */
@Schema(name = "Exchange", description = "数据交换总览 · Who sends data")
record ExchangeView(
        @Schema(description = "回答的时刻；报送时刻均为实际时间 · When it was told; all times of reporting are real ones")
        Instant at,

        @Schema(
                description =
                        "多久以内报送过算作已连接（小时） · Within how many hours a city has to have reported to count as connected")
        int connectedWithinHours,

        @Schema(description = "报送量所含天数 · How many days make up the volume")
        int volumeDays,

        @Schema(description = "已连接的设区市数 · Cities that are connected")
        int connected,

        @Schema(description = "设区市数 · Cities") int cities,

        List<CityView> regions,

        @Schema(description = "登记的系统 · Registered systems") List<SystemView> systems,

        @Schema(description = "未登记的来源 · Programs that send and are not registered")
        List<UnregisteredView> unregistered,

        @Schema(
                description =
                        "近期被拒收和未能处理的报送，按程序和规则，多者在前；网关异常终止时可能漏计最后数秒 · What programs sent in the days of the volume and"
                                + " was refused or failed, by rule, the most frequent first; of a gateway that died the last seconds may be missing")
        List<RefusedView> refused) {

    /** A city, and what was heard of it. */
    @Schema(name = "ExchangeCity", description = "设区市及其报送情况 · A city, and what was heard of it")
    record CityView(
            String region,
            String name,

            @Schema(description = "登记的系统数，含所辖县 · Registered systems, those of its counties included")
            int systems,

            @Schema(description = "有登记的系统且在规定时间内报送过 · One of its systems has reported within the time")
            boolean connected,

            @Schema(description = "最近一次报送入库的时刻，不论来源 · When anything of it was recorded last, whoever sent it")
            Instant lastReportedAt,

            long volume,

            @Schema(
                    description =
                            "求人倍率，无数则无 · Places wanted for each person who looks for work; absent where nothing was told")
            BigDecimal labourMarketRatio) {}
}
