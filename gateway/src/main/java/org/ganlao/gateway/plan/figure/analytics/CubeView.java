package org.ganlao.gateway.plan.figure.analytics;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cube as plain JSON: one object a value. */
@Schema(description = "数据立方（普通 JSON）· A cube, one object a value")
record CubeView(
        Dataset dataset,
        String plan,
        String catalogue,
        Instant asOf,
        Instant settledThrough,
        List<ObservationView> observations) {}
