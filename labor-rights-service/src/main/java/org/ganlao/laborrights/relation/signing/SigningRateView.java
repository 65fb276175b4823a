package org.ganlao.laborrights.relation.signing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of those on rolls have a contract in force, suspended or not. */
record SigningRateView(
        @Schema(description = "单位、地区、设区市或行业 · Employer, region, city or industry")
        String of,

        @Schema(description = "在册人数 · On rolls") long onRoll,

        @Schema(description = "其中已签劳动合同人数 · Of them covered by a contract")
        long covered,

        @Schema(description = "签订率 · Rate, six places", examples = "0.916667")
        BigDecimal rate) {}
