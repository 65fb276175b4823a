select measure, region, month, value, readings from projection.total
