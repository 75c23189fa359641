/** What can be reported, as GeoReport v2 lists and defines it. */
import type { Open311Service } from './settings.ts';
import type { Item } from './wire.ts';

export function serviceItem({ code, name, description, group, keywords, attributes }: Open311Service): Item {
  return {
    service_code: code,
    service_name: name,
    description,
    metadata: attributes.length > 0,
    // `realtime`: a report has its id at once, never a token.
    type: 'realtime',
    keywords: keywords.join(','),
    group,
  };
}

export function definitionItem({ code, attributes }: Open311Service): Item {
  return {
    service_code: code,
    attributes: attributes.map((attribute, order) => ({
      variable: true,
      code: attribute.code,
      datatype: attribute.datatype,
      required: attribute.required,
      datatype_description: '',
      order: order + 1,
      description: attribute.description,
      values: Object.entries(attribute.values).map(([key, name]) => ({ key, name })),
    })),
  };
}
