// What is known of each approach before it is measured: its claims, its tests, its memory and its length.
import type { OwnApproach } from "../api/growthClient";
import type { Problem } from "../api/types";
import { memoryText } from "../design/words";
import { timesText } from "./scale";
import { Scrolling } from "./Scrolling";

export function ApproachTable({ problem, approaches }: { problem: Problem; approaches: OwnApproach[] }) {
  return (
    <Scrolling className="approach-table" name="Your approaches">
      <table>
        <thead>
          <tr>
            <th scope="col">Approach</th>
            <th scope="col">Language</th>
            <th scope="col">Time claimed</th>
            <th scope="col">Memory claimed</th>
            <th scope="col" className="numeric">
              Foretold at 4× the size
            </th>
            <th scope="col" className="numeric">
              Tests
            </th>
            <th scope="col" className="numeric">
              Memory
            </th>
            <th scope="col" className="numeric">
              Lines
            </th>
          </tr>
        </thead>
        <tbody>
          {approaches.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.letter}, {one.name}
                <span className="quiet">{one.idea}</span>
              </th>
              <td>{problem.setups[one.language]?.title ?? one.language}</td>
              <td>{one.time}</td>
              <td>{one.space}</td>
              <td className="figures">{timesText(one.predicted)}</td>
              <td className="figures">
                {one.passed} of {one.planned}
              </td>
              <td className="figures">{memoryText(one.memory_kib)}</td>
              <td className="figures">{one.lines}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
