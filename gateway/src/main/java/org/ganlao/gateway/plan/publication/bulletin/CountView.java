package org.ganlao.gateway.plan.publication.bulletin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a region sent up, and what became of it. */
@Schema(name = "BulletinCount", description = "报送与采用情况 · How much a region sent up, and what became of it")
record CountView(
        @Schema(description = "设区市含所辖县；省为本级 · A city with its counties; of the province its own unit alone")
        String region,

        String name,
        @Schema(description = "报送数") long sent,

        @Schema(description = "采用数，含已发布的 · Adopted, those published included")
        long adopted,

        @Schema(description = "发布数") long published,
        @Schema(description = "未采用数") long declined,
        @Schema(description = "调研报告数 · Research reports") long research,
        @Schema(description = "交流活动数 · Exchange visits") long visits) {}
