// One kind of inputs: the plot, what may be said of each curve, and what twice the size costs.
import type { Panel } from "../api/growthClient";
import { nameOf, Plot } from "./Plot";
import { sizeText, timesText } from "./scale";
import { Scrolling } from "./Scrolling";

const TITLES: Record<Panel["kind"], string> = { typical: "Typical inputs", adversarial: "Adversarial inputs" };

export function PanelView({ panel, size }: { panel: Panel; size: string }) {
  const id = `panel-${panel.kind}`;
  return (
    <section className="panel" aria-labelledby={id}>
      <h3 id={id}>{TITLES[panel.kind]}</h3>
      {panel.doubt !== "" && <p className="panel-doubt">{panel.doubt}</p>}
      <Plot panel={panel} size={size} />
      <dl className="panel-words">
        {panel.curves.map(({ program, words, slope, ended }) => (
          <div key={program}>
            <dt>{nameOf(program)}</dt>
            <dd>
              {words !== panel.doubt && words}
              {slope && (
                <span className="quiet">
                  {" "}
                  Slope of the points {slope.mid.toFixed(1)}, between {slope.low.toFixed(1)} and {slope.high.toFixed(1)}
                  .
                </span>
              )}
              {ended !== "" && ` ${ended}`}
            </dd>
          </div>
        ))}
        {panel.contest && panel.contest.words !== panel.doubt && (
          <div>
            <dt>
              {panel.contest.one} and {panel.contest.other}
            </dt>
            <dd>{panel.contest.words}</dd>
          </div>
        )}
      </dl>
      <Doublings panel={panel} />
    </section>
  );
}

function Doublings({ panel }: { panel: Panel }) {
  const sizes = [...new Set(panel.curves.flatMap(({ doubling }) => doubling.map(({ size }) => size)))];
  sizes.sort((one, other) => one - other);
  if (sizes.length === 0) return null;
  return (
    <Scrolling className="doublings" name={`Doubling, ${panel.kind} inputs`}>
      <table>
        <caption>How many times longer twice the size took</caption>
        <thead>
          <tr>
            <th scope="col">from to</th>
            {panel.curves.map(({ program }) => (
              <th key={program} scope="col">
                {program}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sizes.map((size) => (
            <tr key={size}>
              <th scope="row">
                {sizeText(size)} to {sizeText(2 * size)}
              </th>
              {panel.curves.map(({ program, doubling }) => {
                const row = doubling.find((one) => one.size === size);
                return (
                  <td key={program} title={row && `${timesText(row.low)} to ${timesText(row.high)}`}>
                    {row ? timesText(row.mid) : "·"}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
